package dev.dateline.markdown.html;

import dev.dateline.markdown.html.HtmlToken.RawElement;
import dev.dateline.markdown.html.HtmlToken.StartTag;
import dev.dateline.text.HtmlEscape;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Range.AttributeRange;

/**
 * Copies the HTML of an author whom the digest trusts, as it is written but for its addresses,
 * which are resolved like those of Markdown.
 */
public final class TrustedHtml {
  private final HtmlContext context;
  private final HtmlReader reader = new HtmlReader(true);

  public TrustedHtml(HtmlContext context) {
    this.context = context;
  }

  /**
   * The HTML as it goes into the page.
   *
   * @param line the line of the body where the piece begins, 1-based
   */
  public String resolved(String piece, int line) {
    StringBuilder out = new StringBuilder(piece.length() + 16);
    int copied = 0;
    for (HtmlToken token : reader.read(piece)) {
      if (token instanceof StartTag tag) {
        copied = resolve(tag, piece, copied, line, out);
      } else if (token instanceof RawElement element) {
        copied = resolve(element.tag(), piece, copied, line, out);
      } else if (token instanceof HtmlToken.EndTag tag && tag.name().equals("a")) {
        context.insideLink(false);
      }
    }
    return out.append(piece, copied, piece.length()).toString();
  }

  private int resolve(StartTag tag, String piece, int copied, int line, StringBuilder out) {
    if (tag.name().equals("a")) {
      context.insideLink(true);
    }
    int written = copied;
    for (Attribute attribute : tag.attributes()) {
      AttributeRange range = attribute.sourceRange();
      boolean address = AuthorAddress.isOne(attribute.getKey());
      if ((address || isRenamedId(attribute))
          && attribute.hasDeclaredValue()
          && range.isTracked()) {
        int start = range.nameRange().startPos();
        out.append(piece, written, start);
        int attributeLine = line + range.nameRange().start().lineNumber() - 1;
        String value =
            address
                ? AuthorAddress.resolved(tag, attribute.getKey(), attributeLine, context)
                : HtmlEscape.escape(context.id(attribute.getValue()));
        if (value != null) {
          out.append(attribute.getKey()).append("=\"").append(value).append('"');
        }
        int end = range.valueRange().endPos();
        written = end < piece.length() && "\"'".indexOf(piece.charAt(end)) >= 0 ? end + 1 : end;
      }
    }
    return written;
  }

  /** Whether an attribute is an id that is not written as it stands. */
  private boolean isRenamedId(Attribute attribute) {
    return attribute.getKey().equals("id")
        && !context.id(attribute.getValue()).equals(attribute.getValue());
  }
}
