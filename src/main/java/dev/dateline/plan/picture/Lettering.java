package dev.dateline.plan.picture;

import dev.dateline.text.ComposedText;
import org.jspecify.annotations.Nullable;

/**
 * Which texts can be written in a picture. The fonts have the letters of languages that are written
 * in Latin, Greek or Cyrillic script. They have none of other scripts and no emoji, and a text of
 * which only a part can be written is not written at all.
 */
public final class Lettering {
  /** No picture has room for more characters. */
  private static final int LONGEST = 400;

  /** The first and the last of each run of characters that both fonts have. */
  private static final int[] RUNS = {
    0x20, 0x7e, 0xa0, 0xac, 0xae, 0x24f, 0x384, 0x38a, 0x38c, 0x38c, 0x38e, 0x3a1, 0x3a3, 0x3ce,
    0x400, 0x482, 0x48a, 0x52f, 0x1e00, 0x1eff, 0x2010, 0x2015, 0x2018, 0x2022, 0x2026, 0x2026,
    0x2030, 0x2030, 0x2032, 0x2033, 0x2039, 0x203a, 0x2044, 0x2044, 0x2070, 0x2070, 0x2074, 0x2079,
    0x2080, 0x2089, 0x20a0, 0x20bf, 0x2103, 0x2103, 0x2109, 0x2109, 0x2113, 0x2113, 0x2116, 0x2117,
    0x2120, 0x2120, 0x2122, 0x2122, 0x2126, 0x2126, 0x212e, 0x212e, 0x2150, 0x215e
  };

  private Lettering() {}

  /**
   * A text as it is written in a picture: on one line, without characters that nobody sees. The end
   * of a very long text is left out.
   *
   * @return null when the text is empty or a character of it can't be written
   */
  public static @Nullable String of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String composed = ComposedText.of(text);
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < composed.length() && line.length() < LONGEST; ) {
      int character = composed.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isWhitespace(character) || Character.getType(character) == Character.CONTROL) {
        space = !line.isEmpty();
      } else if (!isInvisible(character)) {
        int written = similar(character);
        if (!isInFonts(written)) {
          return null;
        }
        line.append(space ? " " : "").appendCodePoint(written);
        space = false;
      }
    }
    return line.isEmpty() ? null : line.toString();
  }

  /** Soft hyphens, joiners, marks of direction, and what chooses between forms of a character. */
  private static boolean isInvisible(int character) {
    return Character.getType(character) == Character.FORMAT
        || (character >= 0xfe00 && character <= 0xfe0f);
  }

  /** The character itself, or one that the fonts have and that looks the same. */
  private static int similar(int character) {
    return switch (character) {
      case 0x2212 -> 0x2013; // minus
      case 0x2bb -> 0x2018; // ʻokina
      case 0x2bc -> 0x2019; // apostrophe that is a letter
      default -> character;
    };
  }

  private static boolean isInFonts(int character) {
    for (int i = 0; i < RUNS.length; i += 2) {
      if (character <= RUNS[i + 1]) {
        return character >= RUNS[i];
      }
    }
    return false;
  }
}
