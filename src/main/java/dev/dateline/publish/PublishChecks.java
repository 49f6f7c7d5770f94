package dev.dateline.publish;

import dev.dateline.build.BuildResult;
import dev.dateline.check.HeldArticles;
import dev.dateline.check.LeakCheck;
import dev.dateline.check.SiteFile;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.BaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All checks of a built site before it is published. */
final class PublishChecks {
  private PublishChecks() {}

  /**
   * Reports what must not be published.
   *
   * @param site the folder that holds the files
   * @param baseUrl where it will appear
   */
  static void check(
      PublishOptions options,
      Path site,
      List<SiteFile> files,
      BuildResult build,
      BaseUrl baseUrl,
      Diagnostics diagnostics)
      throws IOException {
    SizeCheck.check(files, diagnostics);
    NameCheck.check(files, diagnostics);
    BasePathCheck.check(site, files, baseUrl, diagnostics);
    HeldArticles held = HeldArticles.read(options.folder(), build.withheld());
    new LeakCheck(held, options.folder())
        .check(site, files.stream().map(SiteFile::path).toList(), diagnostics);
  }
}
