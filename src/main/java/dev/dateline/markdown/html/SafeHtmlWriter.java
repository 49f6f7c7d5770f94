package dev.dateline.markdown.html;

import dev.dateline.text.HtmlEscape;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlTextEscapingMode;

/**
 * Writes the tags and texts that passed the sanitiser.
 *
 * <p>Every text and attribute value is escaped here, and every element that passes holds escaped
 * text only, so nothing in them can become a tag again.
 */
final class SafeHtmlWriter implements HtmlStreamEventReceiver {
  private final StringBuilder out;

  SafeHtmlWriter(StringBuilder out) {
    this.out = out;
  }

  @Override
  public void openDocument() {}

  @Override
  public void closeDocument() {}

  /**
   * @param attributes names and values in turn
   */
  @Override
  public void openTag(String name, List<String> attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      out.append(' ').append(attributes.get(i)).append("=\"");
      text(attributes.get(i + 1));
      out.append('"');
    }
    out.append(HtmlTextEscapingMode.isVoidElement(name) ? " />" : ">");
  }

  @Override
  public void closeTag(String name) {
    out.append("</").append(name).append('>');
  }

  @Override
  public void text(String text) {
    HtmlEscape.append(out, text, 0, text.length());
  }
}
