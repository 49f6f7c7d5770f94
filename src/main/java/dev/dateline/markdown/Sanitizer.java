package dev.dateline.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.owasp.html.Handler;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * Takes out of a body what an author's HTML could do harm with.
 *
 * <p>Author's and program's tags are mixed in one text, and both must be balanced together. So the
 * program's own tags carry a mark that no author can foresee and pass; every other tag is judged by
 * {@link HtmlPolicy}.
 */
final class Sanitizer {
  private final Supplier<PolicyFactory> policy;

  Sanitizer(List<String> iframeHosts) {
    this.policy = new Lazy<>(() -> HtmlPolicy.allowing(iframeHosts));
  }

  /**
   * The body's HTML without what is not allowed, each case of it a problem of the rendering.
   *
   * @param mark as {@link #mark} made it
   */
  String sanitize(String html, String mark, Rendering rendering) {
    StringBuilder out = new StringBuilder(html.length());
    HtmlStreamRenderer renderer = HtmlStreamRenderer.create(out, Handler.DO_NOTHING);
    HtmlSanitizer.Policy judge = policy.get().apply(renderer, new Refusals(), rendering);
    HtmlSanitizer.sanitize(html, new OwnTags(mark.strip(), judge, renderer));
    return out.toString();
  }

  /** An attribute with a space before it, the same for the same body, that is not in the body. */
  static String mark(String body) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return " own-" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Reports what was left out. */
  private static final class Refusals implements HtmlChangeListener<Rendering> {

    @Override
    public void discardedTag(Rendering rendering, String name) {
      rendering.problem(
          rendering.rawTags.lineOf(name),
          "the tag <" + name + "> is not allowed and was left out",
          name.equals("iframe")
              ? "add the host of its src to iframes in site.yml"
              : "write it in Markdown, or set html: trusted in site.yml");
    }

    @Override
    public void discardedAttributes(Rendering rendering, String name, String... attributes) {
      for (String attribute : attributes) {
        rendering.problem(
            rendering.rawTags.lineOf(name, attribute),
            "the attribute " + attribute + " of <" + name + "> is not allowed and was left out",
            "take it out, or set html: trusted in site.yml");
      }
    }
  }
}
