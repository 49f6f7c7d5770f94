package dev.dateline.publish;

import dev.dateline.check.SiteFile;
import dev.dateline.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pushes a site to its branch. When somebody else has pushed in the meantime, the commit is made
 * again on top of theirs.
 *
 * @param domain the custom domain that the site was built for; null for none
 */
record BranchPush(
    PagesBranch branch, Checkout checkout, @Nullable String domain, PublishOptions.Target target) {
  private static final int ATTEMPTS = 10;
  private static final long PAUSE_MILLIS = 100;

  /**
   * What was pushed.
   *
   * @param tip the commit of the branch before; empty for a new branch
   * @param commit its commit now; empty when nothing was pushed
   */
  record Pushed(String tip, String commit, Changes changes) {}

  /**
   * Pushes a tree of the given files.
   *
   * @param first the commit that the branch is expected to be at; empty for a new branch
   */
  Pushed push(String first, String tree, List<SiteFile> files) throws IOException {
    String tip = first;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Changes changes = branch.changes(tip, tree, files);
      boolean same = !tip.isEmpty() && branch.treeOf(tip).equals(tree);
      if (same || target.dryRun()) {
        return new Pushed(tip, "", changes);
      }
      String commit = branch.commit(tree, tip, message(changes));
      Git.Outcome push = branch.push(commit);
      String now = push.succeeded() ? commit : branch.tip();
      if (now.equals(commit)) {
        return new Pushed(tip, commit, changes);
      }
      if (!now.equals(tip)) {
        requireSameRules(now);
        tip = now;
      } else if (isLocked(push.err())) {
        pause(attempt);
      } else {
        throw new GitFailure(
            "the site could not be pushed to " + branch.name() + "; see that you may write there",
            push.err());
      }
    }
    throw new GitFailure(
        "others kept changing " + branch.name() + "; publish again when they are done", "");
  }

  /** The checks of the branch must hold for the commits that others pushed to it, too. */
  private void requireSameRules(String now) throws IOException {
    Diagnostics diagnostics = new Diagnostics(false);
    branch.check(now, diagnostics);
    String cname = PagesFiles.domain(branch.file(now, PagesFiles.CNAME));
    if (diagnostics.hasErrors() || (cname != null && !cname.equalsIgnoreCase(domain))) {
      throw new GitFailure(
          branch.name() + " became another kind of branch meanwhile; publish again", "");
    }
  }

  /** Whether the remote refused a push because another one is under way. */
  private static boolean isLocked(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    return lower.contains("cannot lock ref")
        || lower.contains("failed to update ref")
        || lower.contains("reference already exists")
        || lower.contains("incorrect old value");
  }

  private static void pause(int attempt) throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS * attempt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private String message(Changes changes) {
    if (target.message() != null) {
      return target.message();
    }
    String message = "Publish: " + changes.summary();
    if (checkout.head().isEmpty()) {
      return message;
    }
    String more = checkout.changes() > 0 ? " and changes that are in no commit" : "";
    return message + "\n\nBuilt from " + checkout.head() + more;
  }
}
