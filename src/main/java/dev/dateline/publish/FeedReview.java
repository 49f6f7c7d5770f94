package dev.dateline.publish;

import dev.dateline.check.SiteFile;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FormatException;
import dev.dateline.publish.feed.FeedChanges;
import dev.dateline.publish.feed.FeedComparison;
import dev.dateline.publish.feed.JsonFeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares the feed of a built site with the one last published.
 *
 * @param changes null when there is nothing to compare
 * @param diagnostics why not
 */
public record FeedReview(@Nullable FeedChanges changes, List<Diagnostic> diagnostics) {

  public FeedReview {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Compares with the branch that {@code publish} would push to.
   *
   * @param folder of the digest
   * @param site that was built of it
   * @throws GitFailure when git is missing or a command of it fails
   */
  public static FeedReview ofBranch(Path folder, Path site) throws IOException {
    Diagnostics diagnostics = new Diagnostics(false);
    Diagnostics ofCheckout = new Diagnostics(false);
    try (Workspace workspace = Workspace.create()) {
      Git git = Git.in(folder);
      Checkout checkout = Checkout.of(git, folder, ofCheckout);
      Remote remote = checkout == null ? null : Remote.find(git, checkout, null, ofCheckout);
      if (checkout == null || remote == null) {
        return new FeedReview(
            null, ofCheckout.sorted().stream().filter(Diagnostic::isError).toList());
      }
      Git own = git.with(workspace.storage(folder, checkout, true));
      PagesBranch branch = new PagesBranch(own, checkout, remote, PublishOptions.USUAL_BRANCH);
      FeedChanges changes = of(branch, branch.tip(), site, SiteFile.list(site), diagnostics);
      return new FeedReview(changes, diagnostics.sorted());
    }
  }

  /**
   * Compares with a file.
   *
   * @param last the {@code feed.json} of the site last published
   */
  public static FeedReview ofFile(Path last, Path site) throws IOException {
    Diagnostics diagnostics = new Diagnostics(false);
    JsonFeed before = read(Files.readString(last), last.toString(), diagnostics);
    JsonFeed now = ofSite(site, diagnostics);
    FeedChanges changes =
        before == null || now == null
            ? null
            : FeedComparison.compare(before, now, path -> false, pagesOf(SiteFile.list(site)));
    return new FeedReview(changes, diagnostics.sorted());
  }

  /**
   * Compares with a branch.
   *
   * @param tip its commit; empty for a new branch
   * @param files of the site
   * @return null when a feed is missing or, with a warning, can't be read
   */
  static @Nullable FeedChanges of(
      PagesBranch branch, String tip, Path site, List<SiteFile> files, Diagnostics diagnostics)
      throws IOException {
    JsonFeed now = ofSite(site, diagnostics);
    String text = branch.file(tip, JsonFeed.FILE);
    JsonFeed last =
        text == null
            ? new JsonFeed(List.of())
            : read(text, JsonFeed.FILE + " of " + branch.name(), diagnostics);
    if (now == null || last == null) {
      return null;
    }
    List<String> pages =
        now.items().stream()
            .map(item -> file(item.path()))
            .filter(file -> file.chars().noneMatch(Character::isISOControl))
            .toList();
    Set<String> before = branch.existing(tip, pages);
    return FeedComparison.compare(last, now, path -> before.contains(file(path)), pagesOf(files));
  }

  private static @Nullable JsonFeed ofSite(Path site, Diagnostics diagnostics) throws IOException {
    Path file = site.resolve(JsonFeed.FILE);
    return Files.isRegularFile(file)
        ? read(
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8),
            "site/" + JsonFeed.FILE,
            diagnostics)
        : null;
  }

  private static @Nullable JsonFeed read(String text, String file, Diagnostics diagnostics) {
    try {
      return JsonFeed.read(text, file);
    } catch (FormatException e) {
      diagnostics.warning(
          Place.file(file),
          "can't be read, so nobody knows what feed readers will take for new",
          "look at it: " + e.getMessage());
      return null;
    }
  }

  /** The file that holds a page. */
  private static String file(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private static Predicate<String> pagesOf(List<SiteFile> files) {
    Set<String> paths = new HashSet<>(2 * files.size());
    files.forEach(file -> paths.add(file.path()));
    return path -> paths.contains(file(path));
  }
}
