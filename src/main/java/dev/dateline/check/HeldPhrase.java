package dev.dateline.check;

import dev.dateline.model.Withheld;

/** Words by which an article that is held back would be recognised. */
final class HeldPhrase {
  /** Fewer words say nothing: "Weather" or "Io today" may stand anywhere. */
  static final int FEWEST_WORDS = 3;

  /** Where the words come from. */
  enum Kind {
    ADDRESS("its address"),
    SLUG("its slug"),
    HEADLINE("its headline"),
    SENTENCE("a sentence of its text");

    private final String description;

    Kind(String description) {
      this.description = description;
    }

    String description() {
      return description;
    }
  }

  private final Withheld article;
  private final Kind kind;
  private final long[] words;

  /**
   * @param words at least {@link #FEWEST_WORDS}
   */
  HeldPhrase(Withheld article, Kind kind, long[] words) {
    this.article = article;
    this.kind = kind;
    this.words = words;
  }

  Withheld article() {
    return article;
  }

  Kind kind() {
    return kind;
  }

  long[] words() {
    return words.clone();
  }

  boolean occursAt(long[] text, int position) {
    if (position + words.length > text.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (words[i] != text[position + i]) {
        return false;
      }
    }
    return true;
  }
}
