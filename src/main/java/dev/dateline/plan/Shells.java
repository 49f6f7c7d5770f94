package dev.dateline.plan;

import dev.dateline.model.BaseUrl;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Shell;
import dev.dateline.plan.view.Shell.Section;
import org.jspecify.annotations.Nullable;

/** Makes what every page has: its title, its place and its way to the root. */
record Shells(@Nullable BaseUrl baseUrl, LinkForm links) {

  Shell shell(SitePath path, Section section, String title, String description) {
    String canonical = baseUrl == null ? null : baseUrl.of(path);
    return new Shell(title, description, path, path.toRoot(), canonical, section);
  }

  /**
   * A web server shows the page for unknown addresses at any depth, so its links can't be relative;
   * on a disk it is at its own place only.
   */
  Shell shellOfNotFound(SitePath path, String title) {
    String fixed = baseUrl == null ? "/" : baseUrl.path();
    String root = links == LinkForm.FILE ? path.toRoot() : fixed;
    return new Shell(title, "", path, root, null, Section.OTHER);
  }
}
