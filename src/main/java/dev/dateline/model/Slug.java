package dev.dateline.model;

import dev.dateline.text.BaseLetters;
import dev.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address that names a thing: {@code blinken-heads-to-mexico}. Lower-case letters
 * and digits of any script, as {@link BaseLetters} writes them, joined by single hyphens, at most
 * {@value #MAX_BYTES} bytes in UTF-8, so that it can name a file everywhere.
 *
 * @param value may be empty
 */
public record Slug(String value) implements Comparable<Slug> {
  private static final int MAX_BYTES = 180;

  /** The slug of a text; {@link #isEmpty() empty} when no character of the text can be used. */
  public static Slug of(String text) {
    String plain = isPlain(text) ? text : BaseLetters.of(text);
    StringBuilder slug = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        gap = false;
        slug.appendCodePoint(Character.toLowerCase(c));
      } else if (Words.isMark(c)) {
        if (!gap && !slug.isEmpty()) {
          slug.appendCodePoint(c);
        }
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return new Slug(shorten(slug.toString()));
  }

  /** Whether no character of the text could be used. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  /**
   * A name for people: {@code Content strategy} for {@code content-strategy}. Text that is not in
   * the form of a slug stays as it is.
   */
  public static String toName(String text) {
    if (text.isEmpty() || !text.chars().allMatch(Slug::mayBeInSlug)) {
      return text;
    }
    String words = text.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static boolean mayBeInSlug(int c) {
    return Character.isLowerCase(c) || Character.isDigit(c) || c == '-';
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Cuts after at most {@value #MAX_BYTES} bytes, between words where possible. */
  private static String shorten(String slug) {
    int bytes = 0;
    for (int i = 0; i < slug.length(); i++) {
      char c = slug.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      if (bytes > MAX_BYTES) {
        int end = slug.lastIndexOf('-', i);
        int cut = Character.isLowSurrogate(c) ? i - 1 : i;
        return slug.substring(0, end > 0 ? end : cut);
      }
    }
    return slug;
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  // Written out, as Java takes milliseconds to make those of a record, and every build needs them.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Slug that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
