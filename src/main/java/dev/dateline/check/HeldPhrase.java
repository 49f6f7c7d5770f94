package dev.dateline.check;

import dev.dateline.model.Withheld;
import dev.dateline.text.Words;

/**
 * Words by which an article that readers must not see would be recognised.
 *
 * @param article the article that they belong to
 * @param origin where in it they come from
 * @param words are looked for in the files of the site
 */
record HeldPhrase(Withheld article, Origin origin, Words words) {

  /** Where in the article the words come from. */
  enum Origin {
    ADDRESS("its address"),
    SLUG("its slug"),
    HEADLINE("its headline"),
    SENTENCE("a sentence of its text");

    private final String description;

    Origin(String description) {
      this.description = description;
    }

    String description() {
      return description;
    }
  }
}
