package dev.dateline.publish;

import dev.dateline.model.BaseUrl;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where GitHub Pages shows what is pushed to a repository: {@code git@github.com:owner/repo.git}
 * appears at {@code https://owner.github.io/repo/}, and the repository {@code owner.github.io} at
 * the root. Reads the three forms of git-clone(1): https, ssh and scp-like.
 */
final class PagesAddress {
  private static final Pattern REPOSITORY =
      Pattern.compile(
          "(?:(?:https?|ssh|git)://(?:[^@/]+@)?(?:www\\.|ssh\\.)?github\\.com(?::\\d+)?/"
              + "|(?:[^@/:]+@)?(?:ssh\\.)?github\\.com:/?)"
              + "([A-Za-z0-9-]+)/([A-Za-z0-9._-]+?)(?:\\.git)?/?",
          Pattern.CASE_INSENSITIVE);

  private PagesAddress() {}

  /** The address; null when the remote is not a repository on GitHub. */
  static @Nullable BaseUrl of(String remoteUrl) {
    Matcher repository = REPOSITORY.matcher(remoteUrl.strip());
    if (!repository.matches()) {
      return null;
    }
    String host = repository.group(1).toLowerCase(Locale.ROOT) + ".github.io";
    String name = repository.group(2);
    return BaseUrl.of("https://" + host + "/" + (name.equalsIgnoreCase(host) ? "" : name + "/"));
  }
}
