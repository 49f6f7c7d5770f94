package dev.dateline.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Writes the characters that mean something to HTML or JavaScript as {@code \\u003c} and the like:
 * {@code <}, {@code >}, {@code &}, U+2028 and U+2029. So no text ends the script element that it
 * stands in (HTML, section 4.12.1.3).
 */
final class HtmlEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private final int[] ascii = standardAsciiEscapesForJSON();

  HtmlEscapes() {
    ascii['<'] = ESCAPE_STANDARD;
    ascii['>'] = ESCAPE_STANDARD;
    ascii['&'] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case LINE_SEPARATOR -> new SerializedString("\\u2028");
      case PARAGRAPH_SEPARATOR -> new SerializedString("\\u2029");
      default -> null;
    };
  }
}
