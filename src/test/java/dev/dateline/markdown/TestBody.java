package dev.dateline.markdown;

/** Writes a body in English, with its links as the author wrote them. */
public final class TestBody {
  static final BodyLanguage ENGLISH = new BodyLanguage("en", BodyLabels.ENGLISH);

  private TestBody() {}

  public static RenderedBody render(Markdown markdown, String body) {
    return render(markdown, body, ENGLISH);
  }

  public static RenderedBody render(Markdown markdown, String body, BodyLanguage language) {
    return markdown.parse(body).html(use -> use.destination(), language);
  }
}
