package dev.dateline.read.head;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.FormatException;

/** A head of keys and values that can be read, in one of the formats. */
public sealed interface FieldsHead extends Head
    permits FrontMatter, TomlHead, JsonHead, HeaderLines {

  /** 1-based line with which it begins. */
  int line();

  /** Offset of the text after it. */
  int bodyStart();

  /** Whether the line that ends it is there. */
  boolean closed();

  /** What ends it: {@code close it with a line of ---}. */
  String howToClose();

  /**
   * The keys and values.
   *
   * @param file for the places of diagnostics
   * @throws FormatException when the text is not of the format
   */
  FieldMap fields(String file, Diagnostics diagnostics) throws FormatException;

  /** Whether it is that of an article: it has a title, a date or a word on drafts. */
  boolean isOfArticle();
}
