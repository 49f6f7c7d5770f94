package dev.dateline.publish;

import dev.dateline.build.BuildOptions;
import dev.dateline.build.BuildResult;
import dev.dateline.build.DigestBuilder;
import dev.dateline.check.SiteFile;
import dev.dateline.config.SiteConfigReader;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.BaseUrl;
import dev.dateline.write.OutputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a digest: builds what readers should get in a folder of its own, looks it over, and
 * hands it to a branch or to a folder.
 *
 * <pre>{@code
 * Publication publication = Publisher.toBranch(options, target);
 * }</pre>
 *
 * The user's checkout, index, branches and stash are never touched, so the program may be stopped
 * at any moment: until the push has been accepted, nothing has happened.
 */
public final class Publisher {
  private final PublishOptions options;
  private final Workspace workspace;
  private final Diagnostics diagnostics = new Diagnostics(false);

  private Publisher(PublishOptions options, Workspace workspace) {
    this.options = options;
    this.workspace = workspace;
  }

  /**
   * Adds the site to a branch of a remote.
   *
   * @throws GitFailure when git is missing, or can't do its part
   */
  public static Publication toBranch(PublishOptions options, PublishOptions.Target target)
      throws IOException, OutputRefused {
    try (Workspace workspace = Workspace.create()) {
      return new Publisher(options, workspace).toBranch(target);
    }
  }

  /** Writes the site to a folder, for a program that takes it from there. */
  public static Publication toFolder(PublishOptions options, Path folder)
      throws IOException, OutputRefused {
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new OutputRefused(folder + " is not empty; name a new folder with -o");
    }
    try (Workspace workspace = Workspace.create()) {
      return new Publisher(options, workspace).toFolder(folder);
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
        new PagesBranch(git.with(storage(checkout, target)), remote, target.branch());
    BranchGuard guard = new BranchGuard(checkout, branch, remote);
    String tip = branch.tip();
    guard.check(tip, diagnostics);
    String cname = guard.cname(tip);
    SiteAddress address = SiteAddress.of(configured(), remote.url(), cname, diagnostics);

    BuildResult build = build(address.baseUrl());
    BaseUrl baseUrl = address.baseUrl();
    if (build.failed() || baseUrl == null || diagnostics.hasErrors()) {
      return unpublished(build);
    }
    Markers.write(workspace.site(), address.domain(), guard.file(tip, Markers.CNAME));
    List<SiteFile> files = SiteFile.list(workspace.site());
    Preflight.check(options, workspace.site(), files, build, baseUrl, diagnostics);
    if (diagnostics.hasErrors()) {
      return unpublished(build);
    }
    String tree = branch.store(workspace.site(), files);
    Delivery delivery = new Delivery(branch, guard, checkout, address.domain(), target);
    Delivery.Arrival arrival = delivery.deliver(tip, tree, files);
    return new Publication(
        build,
        diagnostics.sorted(),
        new Publication.Published(
            remote,
            target.branch(),
            arrival.commit(),
            arrival.tip().isEmpty(),
            arrival.changes(),
            baseUrl));
  }

  private Publication toFolder(Path folder) throws IOException, OutputRefused {
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
    Markers.write(workspace.site(), null, null);
    List<SiteFile> files = SiteFile.list(workspace.site());
    Preflight.check(options, workspace.site(), files, build, baseUrl, diagnostics);
    if (!diagnostics.hasErrors()) {
      for (SiteFile file : files) {
        FileUtils.copyFile(
            workspace.site().resolve(file.path()).toFile(), folder.resolve(file.path()).toFile());
      }
    }
    return unpublished(build);
  }

  private Publication unpublished(@Nullable BuildResult build) {
    return new Publication(build, diagnostics.sorted(), null);
  }

  /** What readers should get, whatever else is on this machine. */
  private BuildResult build(@Nullable BaseUrl baseUrl) throws IOException, OutputRefused {
    return DigestBuilder.build(
        new BuildOptions(
                options.folder(),
                workspace.site(),
                baseUrl,
                false,
                options.now(),
                true,
                false,
                options.threads())
            .forgotten());
  }

  /** Of the option, else of the settings; what is wrong with these the build will say. */
  private @Nullable BaseUrl configured() throws IOException {
    return options.baseUrl() != null
        ? options.baseUrl()
        : SiteConfigReader.read(options.folder().resolve("content"), new Diagnostics(false))
            .baseUrl();
  }

  /**
   * Where git keeps what it makes. The objects of former publications are kept beside the digest,
   * so that only what is new has to be fetched, stored and sent.
   */
  private Map<String, String> storage(Checkout checkout, PublishOptions.Target target)
      throws IOException {
    Path kept = options.folder().toAbsolutePath().resolve(".dateline").resolve("objects");
    Path objects = target.dryRun() ? workspace.objects() : kept;
    if (!target.dryRun() && !Files.isDirectory(kept)) {
      Files.createDirectories(kept);
      Files.writeString(kept.resolveSibling(".gitignore"), "*\n");
    }
    Files.createDirectories(objects);
    String others = quoted(checkout.objects()) + java.io.File.pathSeparator + quoted(kept);
    return Map.of(
        "GIT_INDEX_FILE", workspace.index().toString(),
        "GIT_OBJECT_DIRECTORY", objects.toString(),
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", others);
  }

  /** As git reads a path that may hold the sign between two paths. */
  private static String quoted(Path path) {
    return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
