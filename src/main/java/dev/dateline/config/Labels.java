package dev.dateline.config;

/** Makes names for people out of names for machines. */
public final class Labels {
  private Labels() {}

  /** {@code content-strategy} becomes Content strategy; what is not a slug stays as it is. */
  public static String ofSlug(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean slug = Character.isLowerCase(c) || Character.isDigit(c) || c == '-';
      if (!slug) {
        return text;
      }
    }
    String words = text.replace('-', ' ');
    return words.isEmpty() ? text : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
