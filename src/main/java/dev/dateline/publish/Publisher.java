package dev.dateline.publish;

import dev.dateline.build.BuildOptions;
import dev.dateline.build.BuildResult;
import dev.dateline.build.DigestBuilder;
import dev.dateline.build.Progress;
import dev.dateline.check.HeldArticles;
import dev.dateline.check.LeakCheck;
import dev.dateline.check.SiteFile;
import dev.dateline.config.SiteConfigReader;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.BaseUrl;
import dev.dateline.publish.feed.FeedChanges;
import dev.dateline.publish.feed.ResendWarning;
import dev.dateline.write.OutputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a digest: builds the site without drafts in a temporary folder, checks it, and pushes
 * it to a branch or copies it to a folder.
 *
 * <pre>{@code
 * Publication publication = Publisher.toBranch(options, target, new Progress());
 * }</pre>
 *
 * The user's checkout, index, branches and stash are never changed. The program may be stopped at
 * any moment: nothing is published until the remote has accepted the push.
 */
public final class Publisher {
  private final PublishOptions options;
  private final Workspace workspace;
  private final Progress progress;
  private final Diagnostics diagnostics = new Diagnostics(false);

  private Publisher(PublishOptions options, Workspace workspace, Progress progress) {
    this.options = options;
    this.workspace = workspace;
    this.progress = progress;
  }

  /**
   * Adds the site to a branch of a remote.
   *
   * @param progress is told how far the build of the site is
   * @throws GitFailure when git is missing or a command of it fails
   */
  public static Publication toBranch(
      PublishOptions options, PublishOptions.Target target, Progress progress)
      throws IOException, OutputRefused {
    try (Workspace workspace = Workspace.create()) {
      return new Publisher(options, workspace, progress).toBranch(target);
    }
  }

  /**
   * Writes the site to a new or empty folder, for another program that publishes it.
   *
   * @param lastFeed the {@code feed.json} that readers have now; null to compare with none
   * @param progress is told how far the build of the site is
   */
  public static Publication toFolder(
      PublishOptions options, Path folder, @Nullable Path lastFeed, Progress progress)
      throws IOException, OutputRefused {
    if (Files.exists(folder)
        && !(Files.isDirectory(folder) && PathUtils.isEmptyDirectory(folder))) {
      throw new OutputRefused(folder + " is not empty; name a new folder with -o");
    }
    try (Workspace workspace = Workspace.create()) {
      return new Publisher(options, workspace, progress).toFolder(folder, lastFeed);
    }
  }

  private Publication toBranch(PublishOptions.Target target) throws IOException, OutputRefused {
    Git git = Git.in(options.folder());
    Checkout checkout = Checkout.of(git, options.folder(), diagnostics);
    Remote remote =
        checkout == null ? null : Remote.find(git, checkout, target.remote(), diagnostics);
    if (checkout == null || remote == null) {
      return unpublished(null);
    }
    Checkout.requireIdentity(git, diagnostics);
    PagesBranch branch =
        new PagesBranch(
            git.with(workspace.storage(options.folder(), checkout, target.dryRun())),
            checkout,
            remote,
            target.branch());
    String tip = branch.tip();
    branch.check(tip, diagnostics);
    String cname = branch.file(tip, PagesFiles.CNAME);
    PublishedAddress address =
        PublishedAddress.of(configured(), remote.url(), PagesFiles.domain(cname), diagnostics);

    BuildResult build = build(address.baseUrl());
    BaseUrl baseUrl = address.baseUrl();
    if (build.failed() || baseUrl == null || diagnostics.hasErrors()) {
      return unpublished(build);
    }
    PagesFiles.write(workspace.site(), address.domain(), cname);
    List<SiteFile> files = checkedFiles(build, baseUrl);
    if (diagnostics.hasErrors()) {
      return unpublished(build);
    }
    FeedChanges feeds = FeedReview.of(branch, tip, workspace.site(), files, diagnostics);
    if (isStoppedBy(feeds)) {
      return new Publication(build, diagnostics.sorted(), feeds, true, null);
    }
    String tree = branch.store(workspace.site(), files);
    BranchPush push = new BranchPush(branch, checkout, address.domain(), target);
    BranchPush.Pushed pushed = push.push(tip, tree, files);
    return new Publication(
        build,
        diagnostics.sorted(),
        feeds,
        false,
        new Publication.Published(
            remote,
            target.branch(),
            pushed.commit(),
            pushed.tip().isEmpty(),
            pushed.changes(),
            baseUrl));
  }

  private Publication toFolder(Path folder, @Nullable Path lastFeed)
      throws IOException, OutputRefused {
    BaseUrl baseUrl = configured();
    if (baseUrl == null) {
      diagnostics.error(
          Place.file("content/site.yml"),
          "there is no base_url",
          "add base_url: https://... with the address where readers will find the site");
    }
    BuildResult build = build(baseUrl);
    if (build.failed() || baseUrl == null) {
      return unpublished(build);
    }
    PagesFiles.write(workspace.site(), null, null);
    List<SiteFile> files = checkedFiles(build, baseUrl);
    if (diagnostics.hasErrors()) {
      return unpublished(build);
    }
    FeedChanges feeds = compare(lastFeed);
    boolean stopped = isStoppedBy(feeds);
    if (!stopped) {
      for (SiteFile file : files) {
        FileUtils.copyFile(
            workspace.site().resolve(file.path()).toFile(), folder.resolve(file.path()).toFile());
      }
    }
    return new Publication(build, diagnostics.sorted(), feeds, stopped, null);
  }

  private @Nullable FeedChanges compare(@Nullable Path lastFeed) throws IOException {
    if (lastFeed == null) {
      return null;
    }
    FeedReview review = FeedReview.ofFile(lastFeed, workspace.site());
    review.diagnostics().forEach(diagnostics::add);
    return review.changes();
  }

  /** Whether feed readers would get many entries once more, and nobody asked for that. */
  private boolean isStoppedBy(@Nullable FeedChanges feeds) {
    if (feeds == null || !feeds.resendsMany()) {
      return false;
    }
    String hint = options.resend() ? "you have said --resend" : "or publish with --resend";
    diagnostics.add(ResendWarning.of(feeds, hint));
    return !options.resend();
  }

  /** The files of the built site; reports what must not be published. */
  private List<SiteFile> checkedFiles(BuildResult build, BaseUrl baseUrl) throws IOException {
    Path site = workspace.site();
    List<SiteFile> files = SiteFile.list(site);
    SizeCheck.check(files, diagnostics);
    NameCheck.check(files, diagnostics);
    if (diagnostics.hasErrors()) {
      // A file that is too large to publish may be too large to look through as well.
      return files;
    }
    BasePathCheck.check(site, files, baseUrl, diagnostics);
    HeldArticles held = HeldArticles.read(options.folder(), build.withheld());
    new LeakCheck(held, options.folder())
        .check(site, files.stream().map(SiteFile::path).toList(), diagnostics);
    return files;
  }

  private Publication unpublished(@Nullable BuildResult build) {
    return new Publication(build, diagnostics.sorted(), null, false, null);
  }

  /** Builds without drafts and without what earlier builds left on this machine. */
  private BuildResult build(@Nullable BaseUrl baseUrl) throws IOException, OutputRefused {
    return DigestBuilder.build(
        new BuildOptions(
                options.folder(),
                workspace.site(),
                baseUrl,
                false,
                options.now(),
                true,
                options.strict(),
                Runtime.getRuntime().availableProcessors())
            .forgotten(),
        progress);
  }

  /** The base URL of the option, else of the settings; the build reports mistakes in these. */
  private @Nullable BaseUrl configured() throws IOException {
    return options.baseUrl() != null
        ? options.baseUrl()
        : SiteConfigReader.read(options.folder().resolve("content"), new Diagnostics(false))
            .baseUrl();
  }
}
