package dev.dateline.markdown.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * Takes out of a body's HTML what an author's tags could do harm with.
 *
 * <p>Tags of the author and of the program are mixed in one text, and both must be balanced
 * together. So every tag carries a {@link TagMark}, which no author can foresee: the program's own
 * tags pass, every other tag is judged by {@link HtmlPolicy}.
 *
 * <p>A tag passes through {@link AuthorTags}, the library's balancing, {@link OwnTags} and {@link
 * SafeHtmlWriter}. One instance serves any number of threads.
 */
public final class Sanitizer {
  private final List<String> iframeHosts;
  private @Nullable PolicyFactory policy;

  /**
   * @param iframeHosts hosts whose pages may be framed, by https only
   */
  public Sanitizer(List<String> iframeHosts) {
    this.iframeHosts = List.copyOf(iframeHosts);
  }

  /** The HTML without what is not allowed; reports each removal to the context. */
  public String sanitize(String html, TagMark mark, HtmlContext context) {
    StringBuilder out = new StringBuilder(html.length());
    SafeHtmlWriter writer = new SafeHtmlWriter(out);
    RemovedHtml removed = new RemovedHtml(context);
    HtmlSanitizer.Policy judge = policy().apply(writer, removed, context);
    HtmlSanitizer.sanitize(
        html,
        new OwnTags(mark, judge, writer),
        balancing -> new AuthorTags(mark, removed, balancing));
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return out.toString();
  }

  /** Made when it is first needed: most digests hold no HTML. */
  private synchronized PolicyFactory policy() {
    PolicyFactory made = policy;
    if (made == null) {
      made = HtmlPolicy.allowing(iframeHosts);
      policy = made;
    }
    return made;
  }
}
