package dev.dateline.markdown;

/** What the typography of a block must remember from one piece of its text to the next. */
final class Quotes {
  /** The last character of the text so far; 0 at the start of a block. */
  char previous;

  /** Whether the last quotation mark opened, for one that follows at once. */
  boolean opened;

  /** Single quotation marks that are open, so that the next one can be told from an apostrophe. */
  int openSingle;

  void startBlock() {
    previous = 0;
    openSingle = 0;
  }
}
