package dev.dateline.publish;

import dev.dateline.check.SiteFile;
import dev.dateline.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Brings a tree to the branch. When somebody else was quicker, it begins anew on top of what they
 * did.
 *
 * @param domain the custom domain that the site was built for; null for none
 */
record Delivery(
    PagesBranch branch,
    BranchGuard guard,
    Checkout checkout,
    @Nullable String domain,
    PublishOptions.Target target) {
  private static final int ATTEMPTS = 10;
  private static final long PAUSE_MILLIS = 100;

  /**
   * @param tip what the branch was at before
   * @param commit what it is at now; empty when nothing was pushed
   */
  record Arrival(String tip, String commit, Changes changes) {}

  Arrival deliver(String first, String tree, List<SiteFile> files) throws IOException {
    String tip = first;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Changes changes = branch.changes(tip, tree, files);
      boolean same = !tip.isEmpty() && branch.treeOf(tip).equals(tree);
      if (same || target.dryRun()) {
        return new Arrival(tip, "", changes);
      }
      String commit = branch.commit(tree, tip, message(changes));
      Git.Outcome push = branch.push(commit);
      String now = push.succeeded() ? commit : branch.tip();
      if (now.equals(commit)) {
        return new Arrival(tip, commit, changes);
      }
      if (!now.equals(tip)) {
        requireSameRules(now);
        tip = now;
      } else if (isContested(push.err())) {
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

  /** What was found out about the branch before must hold for what it has become. */
  private void requireSameRules(String now) throws IOException {
    Diagnostics diagnostics = new Diagnostics(false);
    guard.check(now, diagnostics);
    String cname = guard.cname(now);
    if (diagnostics.hasErrors() || (cname != null && !cname.equalsIgnoreCase(domain))) {
      throw new GitFailure(
          branch.name() + " became another kind of branch meanwhile; publish again", "");
    }
  }

  /** Two pushes at one moment: the remote holds a lock for the other. */
  private static boolean isContested(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
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
