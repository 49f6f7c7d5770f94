package dev.dateline.publish;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What publishing has to know of the user's repository.
 *
 * @param prefix the path from its top to the digest's folder: empty or with a closing {@code /}
 * @param branch the one that is checked out; empty when there is none, as during a rebase
 * @param head the commit that is checked out; empty before the first
 * @param objects the folder of its objects
 * @param changes how many files of the digest differ from that commit
 */
record Checkout(String prefix, String branch, String head, Path objects, int changes) {

  /** Reads the repository that a folder is in; null, with an error, when there is none. */
  static @Nullable Checkout of(Git git, Path folder, Diagnostics diagnostics) throws IOException {
    Git.Outcome inside = git.run("rev-parse", "--is-inside-work-tree");
    if (!inside.line().equals("true")) {
      boolean none = inside.err().toLowerCase(Locale.ROOT).contains("not a git repository");
      if (!none && !inside.succeeded()) {
        throw new GitFailure("the repository can't be read", inside.err());
      }
      diagnostics.error(
          place(folder),
          none ? "is not in a git repository" : "is in no working tree of its git repository",
          "run \"git init\" and \"git remote add origin URL\" there, or name the digest with -C");
      return null;
    }
    String prefix = git.read("the repository can't be read", "", "rev-parse", "--show-prefix");
    String branch = git.run("symbolic-ref", "-q", "--short", "HEAD").line();
    String head = git.run("rev-parse", "-q", "--verify", "HEAD^{commit}").line();
    String objects =
        git.read("the repository can't be read", "", "rev-parse", "--git-path", "objects");
    Checkout checkout =
        new Checkout(
            prefix,
            branch,
            head,
            folder.toAbsolutePath().resolve(objects).normalize(),
            changes(git));
    checkout.warn(folder, diagnostics);
    return checkout;
  }

  private static int changes(Git git) throws IOException {
    Git.Outcome status =
        git.run(
            "status", "--porcelain", "--untracked-files=all", "-z", "--", "content", "templates");
    if (!status.succeeded()) {
      throw new GitFailure("the state of the checkout can't be read", status.err());
    }
    int count = 0;
    String[] entries = status.out().split("\0");
    for (int i = 0; i < entries.length; i++) {
      if (entries[i].length() > 2) {
        count++;
        // A renamed file is followed by its former name.
        i += entries[i].charAt(0) == 'R' || entries[i].charAt(0) == 'C' ? 1 : 0;
      }
    }
    return count;
  }

  private void warn(Path folder, Diagnostics diagnostics) {
    if (changes > 0) {
      diagnostics.warning(
          Place.file("content"),
          changes == 1
              ? "a file is published as it is here, which is in no commit"
              : changes + " files are published as they are here, which is in no commit",
          (changes == 1 ? "commit it" : "commit them") + " to keep what readers get");
    }
    if (branch.isEmpty()) {
      diagnostics.warning(
          place(folder),
          "is on no branch (detached HEAD), so the state that is published is on none",
          "see \"git status\"");
    }
  }

  private static Place place(Path folder) {
    return Place.file(folder.toString().isEmpty() ? "." : folder.toString());
  }

  /** Reports an error if git does not know the name and address that a commit needs. */
  static void requireIdentity(Git git, Diagnostics diagnostics) throws IOException {
    for (String who : new String[] {"GIT_COMMITTER_IDENT", "GIT_AUTHOR_IDENT"}) {
      if (!git.run("-c", "user.useConfigOnly=true", "var", who).succeeded()) {
        diagnostics.error(
            Place.file("git"),
            "does not know who you are, and every commit has an author",
            "run: git config --global user.name \"Your Name\" and"
                + " git config --global user.email you@example.org");
        return;
      }
    }
  }
}
