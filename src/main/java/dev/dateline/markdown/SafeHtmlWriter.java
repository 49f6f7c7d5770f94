package dev.dateline.markdown;

import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlTextEscapingMode;

/**
 * Writes the tags and texts that passed the sanitiser.
 *
 * <p>Every text and attribute value is escaped here, and none of the elements that pass hold
 * anything but escaped text, so nothing in them can become a tag again.
 */
final class SafeHtmlWriter implements HtmlStreamEventReceiver {
  private final Html html;

  SafeHtmlWriter(Html html) {
    this.html = html;
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
    html.begin(name);
    String attribute = "";
    for (String item : attributes) {
      if (attribute.isEmpty()) {
        attribute = item;
      } else {
        html.attribute(attribute, item);
        attribute = "";
      }
    }
    if (HtmlTextEscapingMode.isVoidElement(name)) {
      html.endVoid();
    } else {
      html.end();
    }
  }

  @Override
  public void closeTag(String name) {
    html.close(name);
  }

  @Override
  public void text(String text) {
    html.text(text);
  }
}
