package dev.dateline.config;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which of many words and phrases occur in a text as whole words, whatever their case. It
 * passes over the text once and makes no copy of its words.
 */
final class WordMatcher<T extends Comparable<T>> {
  private static final int FACTOR = 31;

  /** Phrases by a hash of their first word. */
  private final Map<Integer, List<Phrase<T>>> phrases;

  private record Phrase<T>(String words, T meaning) {}

  private WordMatcher(Map<Integer, List<Phrase<T>>> phrases) {
    this.phrases = phrases;
  }

  /** Gathers phrases. */
  static final class Builder<T extends Comparable<T>> {
    private final Map<Integer, List<Phrase<T>>> phrases = new HashMap<>();

    /** Texts hold an accented letter as one character or as two, so a phrase is added as both. */
    void add(String phrase, T meaning) {
      String composed = words(Normalizer.normalize(phrase, Normalizer.Form.NFC));
      String decomposed = words(Normalizer.normalize(phrase, Normalizer.Form.NFD));
      addWords(composed, meaning);
      if (!decomposed.equals(composed)) {
        addWords(decomposed, meaning);
      }
    }

    private void addWords(String words, T meaning) {
      if (!words.isEmpty()) {
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        phrases
            .computeIfAbsent(hash(first), none -> new ArrayList<>())
            .add(new Phrase<>(words, meaning));
      }
    }

    WordMatcher<T> build() {
      return new WordMatcher<>(Map.copyOf(phrases));
    }
  }

  /** The meanings of all phrases that occur in any of the texts. */
  Set<T> find(String... texts) {
    Set<T> found = new TreeSet<>();
    if (!phrases.isEmpty()) {
      for (String text : texts) {
        find(text, found);
      }
    }
    return found;
  }

  private void find(String text, Set<T> found) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!isInWord(text.charAt(i))) {
        continue;
      }
      int start = i;
      int hash = 0;
      for (; i < length && isInWord(text.charAt(i)); i++) {
        hash = FACTOR * hash + fold(text.charAt(i));
      }
      List<Phrase<T>> beginning = phrases.get(hash);
      if (beginning != null) {
        for (Phrase<T> phrase : beginning) {
          if (isAt(text, start, phrase.words())) {
            found.add(phrase.meaning());
          }
        }
      }
    }
  }

  /** Whether the words are in the text from here on, with anything but words between them. */
  private static boolean isAt(String text, int start, String words) {
    int at = start;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ') {
        int gap = at;
        while (at < text.length() && !isInWord(text.charAt(at))) {
          at++;
        }
        if (at == gap) {
          return false;
        }
      } else if (at < text.length() && fold(text.charAt(at)) == c) {
        at++;
      } else {
        return false;
      }
    }
    return at == text.length() || !isInWord(text.charAt(at));
  }

  /** The words of a phrase, with one space between them. */
  private static String words(String phrase) {
    StringBuilder words = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (isInWord(c)) {
        words.append(fold(c));
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = FACTOR * hash + word.charAt(i);
    }
    return hash;
  }

  private static char fold(char c) {
    return c < 0x80 && c >= 'a' ? c : Character.toLowerCase(c);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
