package dev.dateline.markdown;

import java.util.List;
import java.util.function.Supplier;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * Takes out of a body what an author's HTML could do harm with.
 *
 * <p>Author's and program's tags are mixed in one text, and both must be balanced together. So
 * every tag carries a {@link TagMark} that no author can foresee: the program's own pass, every
 * other is judged by {@link HtmlPolicy}.
 *
 * <p>The way of a tag: {@link AuthorTags}, the library's balancing, {@link OwnTags}, {@link
 * SafeHtmlWriter}.
 */
final class Sanitizer {
  private final Supplier<PolicyFactory> policy;

  Sanitizer(List<String> iframeHosts) {
    this.policy = new Lazy<>(() -> HtmlPolicy.allowing(iframeHosts));
  }

  /** The body's HTML without what is not allowed, each case of it a problem of the rendering. */
  String sanitize(String html, TagMark mark, Rendering rendering) {
    Html out = new Html(html.length(), null);
    SafeHtmlWriter writer = new SafeHtmlWriter(out);
    Refusals refusals = new Refusals(rendering);
    HtmlSanitizer.Policy judge = policy.get().apply(writer, refusals, rendering);
    HtmlSanitizer.sanitize(
        html,
        new OwnTags(mark, judge, writer),
        balancing -> new AuthorTags(mark, refusals, balancing));
    return out.line().toString();
  }
}
