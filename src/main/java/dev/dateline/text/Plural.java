package dev.dateline.text;

/** Counts things in English. */
public final class Plural {
  private Plural() {}

  /** {@code 1 file}, {@code 2 files}; for nouns that only add an s. */
  public static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
