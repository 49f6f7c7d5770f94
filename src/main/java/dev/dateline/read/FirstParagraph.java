package dev.dateline.read;

/** Finds the summary of an article that has none in its front matter. */
@FunctionalInterface
public interface FirstParagraph {
  /**
   * The plain text of the first paragraph of Markdown; empty when there is none.
   *
   * @param language BCP 47 tag of the text, which decides on its typographic quotes
   */
  String of(String markdown, String language);
}
