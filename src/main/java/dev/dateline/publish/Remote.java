package dev.dateline.publish;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the site is pushed to.
 *
 * @param name as given by the user
 * @param url the address it stands for
 * @param configured whether it is one of the repository's remotes
 */
public record Remote(String name, String url, boolean configured) {

  /**
   * The wanted remote; else the one to which the branch is pushed, {@code origin}, or the only one.
   * Null, with an error, when there is none.
   */
  static @Nullable Remote find(
      Git git, Checkout checkout, @Nullable String wanted, Diagnostics diagnostics)
      throws IOException {
    List<String> names = git.read("the remotes can't be read", "", "remote").lines().toList();
    String name = wanted != null ? wanted : usual(git, checkout, names);
    if (name != null && names.contains(name)) {
      return named(git, name, diagnostics);
    }
    if (wanted != null && (wanted.contains("/") || wanted.contains(":") || wanted.contains("\\"))) {
      return new Remote(wanted, absolute(wanted), false);
    }
    String known = names.isEmpty() ? "" : "; there are " + String.join(", ", names);
    diagnostics.error(
        Place.file("git"),
        (wanted != null
                ? "has no remote called \"" + wanted + "\""
                : names.isEmpty() ? "has no remote to publish to" : "has no remote called origin")
            + known,
        names.isEmpty()
            ? "run: git remote add origin URL, or publish with --remote URL"
            : "name one with --remote, or give a URL");
    return null;
  }

  private static @Nullable String usual(Git git, Checkout checkout, List<String> names)
      throws IOException {
    String branch = "branch." + checkout.branch();
    for (String key : List.of(branch + ".pushRemote", "remote.pushDefault", branch + ".remote")) {
      String value = git.run("config", "--get", key).line();
      if (names.contains(value)) {
        return value;
      }
    }
    return names.contains("origin") || names.size() != 1 ? "origin" : names.get(0);
  }

  private static @Nullable Remote named(Git git, String name, Diagnostics diagnostics)
      throws IOException {
    Git.Outcome url = git.run("remote", "get-url", "--push", name);
    if (!url.succeeded() || url.line().isEmpty()) {
      diagnostics.error(
          Place.file("git"),
          "has no address for the remote \"" + name + "\"",
          "run: git remote set-url " + name + " URL");
      return null;
    }
    return new Remote(name, url.line(), true);
  }

  /** A relative path is relative to the user's current folder; git runs in the digest's. */
  private static String absolute(String url) {
    try {
      Path folder = Path.of(url);
      return Files.isDirectory(folder) ? folder.toAbsolutePath().normalize().toString() : url;
    } catch (InvalidPathException noFolder) {
      return url;
    }
  }

  @Override
  public String toString() {
    return configured ? name + " (" + url + ")" : url;
  }
}
