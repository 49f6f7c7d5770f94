package dev.dateline.serve;

import dev.dateline.text.HtmlEscape;

/** Writes HTML and escapes the text in it. */
final class Markup {
  private final StringBuilder html = new StringBuilder();

  /** Adds markup as it is. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds text, in an element or in an attribute between double quotes. */
  Markup text(String text) {
    HtmlEscape.append(html, text);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
