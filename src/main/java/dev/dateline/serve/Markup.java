package dev.dateline.serve;

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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
    return this;
  }

  Markup number(long number) {
    html.append(number);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
