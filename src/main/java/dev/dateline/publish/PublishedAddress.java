package dev.dateline.publish;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.BaseUrl;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the site will appear.
 *
 * @param baseUrl null, with an error, when it is not known
 * @param domain the custom domain for the file {@code CNAME} of the branch; null for none
 */
record PublishedAddress(@Nullable BaseUrl baseUrl, @Nullable String domain) {
  private static final Place SETTINGS = Place.file("content/site.yml");

  /**
   * Compares the settings with the remote; reports an error where they contradict.
   *
   * @param configured from the settings, if they name it
   * @param remoteUrl where the branch is pushed to
   * @param cname the custom domain in the {@code CNAME} of the branch; null for none
   */
  static PublishedAddress of(
      @Nullable BaseUrl configured,
      String remoteUrl,
      @Nullable String cname,
      Diagnostics diagnostics) {
    BaseUrl pages = PagesAddress.of(remoteUrl);
    if (cname != null) {
      return onDomain(configured, cname, diagnostics);
    }
    if (configured == null) {
      if (pages == null) {
        diagnostics.error(
            SETTINGS,
            "there is no base_url, and it can't be worked out from " + remoteUrl,
            "add base_url: https://... with the address where readers will find the site");
      }
      return new PublishedAddress(pages, null);
    }
    if (pages != null && isPages(configured)) {
      requireSame(configured, pages, remoteUrl, diagnostics);
      return new PublishedAddress(configured, null);
    }
    if (configured.path().equals("/")) {
      return new PublishedAddress(configured, domain(configured));
    }
    // A project without a domain of its own is a folder on that of its owner's site.
    if (pages != null && !configured.path().equals(pages.path())) {
      String shown = configured.uri().getScheme() + "://" + configured.uri().getRawAuthority();
      report(
          configured,
          "the remote appears at " + shown + "/ or at " + shown + pages.path(),
          "change base_url, or publish to another remote",
          diagnostics);
    }
    return new PublishedAddress(configured, null);
  }

  private static PublishedAddress onDomain(
      @Nullable BaseUrl configured, String cname, Diagnostics diagnostics) {
    if (configured == null) {
      return new PublishedAddress(BaseUrl.of("https://" + cname + "/"), cname);
    }
    String host = configured.uri().getRawAuthority();
    if (!host.equalsIgnoreCase(cname) || !configured.path().equals("/")) {
      report(
          configured,
          "the branch has a CNAME for https://" + cname + "/",
          "change base_url, or the custom domain in the settings of the repository",
          diagnostics);
    }
    return new PublishedAddress(configured, cname);
  }

  private static void requireSame(
      BaseUrl configured, BaseUrl pages, String remoteUrl, Diagnostics diagnostics) {
    boolean same =
        pages.uri().getHost().equalsIgnoreCase(configured.uri().getHost())
            && "https".equals(configured.uri().getScheme())
            && pages.path().equals(configured.path());
    if (!same) {
      report(
          configured,
          "the remote " + remoteUrl + " appears at " + pages.uri(),
          "change base_url, leave it out, or publish to another remote",
          diagnostics);
    }
  }

  private static void report(
      BaseUrl configured, String other, String hint, Diagnostics diagnostics) {
    diagnostics.error(SETTINGS, "base_url is " + configured.uri() + ", but " + other, hint);
  }

  private static boolean isPages(BaseUrl url) {
    return url.uri().getHost().toLowerCase(Locale.ROOT).endsWith(".github.io");
  }

  /** A host that can be a custom domain: a name with a dot, on the usual port. */
  private static @Nullable String domain(BaseUrl url) {
    String host = url.uri().getHost().toLowerCase(Locale.ROOT);
    boolean name = host.contains(".") && !host.matches("[0-9.]+") && url.uri().getPort() < 0;
    return name && !isPages(url) ? host : null;
  }
}
