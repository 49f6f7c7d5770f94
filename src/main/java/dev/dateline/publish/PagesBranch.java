package dev.dateline.publish;

import dev.dateline.check.SiteFile;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.read.files.FileEndings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The branch of the remote that holds the site. Files are stored as a git tree, the tree as a
 * commit on top of the branch, and the commit is pushed without force.
 *
 * @param git with its own index and folder of objects
 * @param checkout what is known of the user's repository
 * @param remote where the branch is
 * @param name of the branch: {@code gh-pages}
 */
record PagesBranch(Git git, Checkout checkout, Remote remote, String name) {

  /** The commit of the branch, fetched if need be; empty when there is no branch. */
  String tip() throws IOException {
    String ref = "refs/heads/" + name;
    Git.Outcome listed = git.runRemote("ls-remote", remote.url(), ref);
    if (!listed.succeeded()) {
      throw new GitFailure("the remote " + remote + " can't be reached", listed.err());
    }
    String tip =
        listed
            .out()
            .lines()
            .filter(line -> line.endsWith("\t" + ref))
            .map(line -> line.substring(0, line.indexOf('\t')))
            .findFirst()
            .orElse("");
    if (!tip.isEmpty() && !git.run("cat-file", "-e", tip + "^{tree}").succeeded()) {
      fetch(ref);
    }
    return tip;
  }

  private void fetch(String ref) throws IOException {
    Git.Outcome fetched =
        git.runRemote(
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-write-fetch-head",
            "--no-recurse-submodules",
            "--refmap=",
            remote.url(),
            ref);
    if (!fetched.succeeded()) {
      throw new GitFailure("the branch " + name + " can't be fetched", fetched.err());
    }
  }

  /**
   * Reports an error if the branch must not be published to, as it holds something else than a
   * site: the articles, or the work of the user.
   *
   * @param tip its commit; empty for a new branch
   */
  void check(String tip, Diagnostics diagnostics) throws IOException {
    Place place = Place.file("branch " + name);
    String hint = "name another branch with --branch";
    if (holdsMarkdown(tip, checkout.prefix() + "content")) {
      diagnostics.error(place, "holds articles, which the site would take the place of", hint);
    } else if (remote.configured() && checkout.branch().equals(name)) {
      diagnostics.error(place, "is the one you are working on", hint);
    }
  }

  /** The text of a file of the branch; null when there is none. */
  @Nullable String file(String tip, String path) throws IOException {
    if (tip.isEmpty()) {
      return null;
    }
    Git.Outcome file = git.run("cat-file", "blob", tip + ":" + path);
    return file.succeeded() ? file.out() : null;
  }

  /** Those of some paths at which the branch has a file. */
  Set<String> existing(String tip, List<String> paths) throws IOException {
    if (tip.isEmpty() || paths.isEmpty()) {
      return Set.of();
    }
    StringBuilder names = new StringBuilder();
    paths.forEach(path -> names.append(tip).append(':').append(path).append('\n'));
    List<String> answers =
        git.read("the branch can't be read", names, "cat-file", "--batch-check").lines().toList();
    Set<String> existing = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.get(i).endsWith(" missing")) {
        existing.add(paths.get(i));
      }
    }
    return existing;
  }

  /** Whether the branch has an article or page below a folder. */
  private boolean holdsMarkdown(String tip, String folder) throws IOException {
    if (tip.isEmpty()) {
      return false;
    }
    String files =
        git.read(
            "the branch can't be read",
            "",
            "ls-tree",
            "-r",
            "-z",
            "--name-only",
            "--full-tree",
            tip,
            folder + "/");
    return Stream.of(files.split("\0")).anyMatch(FileEndings::isMarkdown);
  }

  /** Stores the files byte for byte and returns the tree that holds them. */
  String store(Path site, List<SiteFile> files) throws IOException {
    String what = "the site can't be stored";
    StringBuilder paths = new StringBuilder();
    files.forEach(file -> paths.append(site.resolve(file.path())).append('\n'));
    List<String> ids =
        git.read(what, paths, "hash-object", "-w", "--no-filters", "--stdin-paths")
            .lines()
            .toList();
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < ids.size(); i++) {
      entries.append("100644 ").append(ids.get(i)).append('\t');
      entries.append(files.get(i).path()).append('\0');
    }
    git.read(what, entries, "update-index", "-z", "--index-info");
    return git.read(what, "", "write-tree");
  }

  String treeOf(String tip) throws IOException {
    return tip.isEmpty()
        ? git.read("the empty tree has no name", "", "hash-object", "-t", "tree", "--stdin")
        : git.read("the branch can't be read", "", "rev-parse", tip + "^{tree}");
  }

  /**
   * What a tree changes on the branch.
   *
   * @param files of the tree
   */
  Changes changes(String tip, String tree, List<SiteFile> files) throws IOException {
    String raw =
        git.read(
            "the branch can't be compared",
            "",
            "diff-tree",
            "-r",
            "-z",
            "--no-renames",
            "--name-status",
            treeOf(tip),
            tree);
    Map<String, Long> sizes = new HashMap<>();
    files.forEach(file -> sizes.put(file.path(), file.size()));
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    long bytes = 0;
    String[] fields = raw.split("\0");
    for (int i = 0; i + 1 < fields.length; i += 2) {
      String path = fields[i + 1];
      (fields[i].equals("A") ? added : fields[i].equals("D") ? removed : changed).add(path);
      bytes += sizes.getOrDefault(path, 0L);
    }
    return new Changes(added, changed, removed, bytes);
  }

  /** Makes a commit of the tree on top of the branch, signed if the user's commits are. */
  String commit(String tree, String tip, String message) throws IOException {
    List<String> command = new ArrayList<>(List.of("commit-tree", tree));
    if (!tip.isEmpty()) {
      command.addAll(List.of("-p", tip));
    }
    if (git.run("config", "--type=bool", "--get", "commit.gpgSign").line().equals("true")) {
      command.add("-S");
    }
    return git.read("the commit can't be made", message + "\n", command.toArray(String[]::new));
  }

  /** Pushes a commit; git refuses it when the branch has other commits meanwhile. */
  Git.Outcome push(String commit) throws IOException {
    return git.runRemote(
        "push",
        "--quiet",
        "--no-follow-tags",
        "--recurse-submodules=no",
        remote.url(),
        commit + ":refs/heads/" + name);
  }
}
