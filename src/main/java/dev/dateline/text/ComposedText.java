package dev.dateline.text;

import java.text.Normalizer;

/**
 * Text in Unicode's normalization form C (UAX 15), in which an accented letter is one character.
 * Names of files from a Mac have the accent as a character of its own; two texts that look the same
 * are equal in this form.
 */
public final class ComposedText {
  /** Text of characters below the first combining one is always in normalization form C. */
  private static final char FIRST_COMBINING = '\u0300';

  private ComposedText() {}

  /** The text in form C; the text itself when it is in that form. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
