package dev.dateline.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which of many words and phrases occur in a text as whole words, whatever their case, in one
 * pass over it.
 */
final class WordMatcher<T extends Comparable<T>> {
  /** Phrases by their first word. */
  private final Map<String, List<Phrase<T>>> phrases = new HashMap<>();

  private record Phrase<T>(List<String> words, T meaning) {}

  void add(String phrase, T meaning) {
    List<String> words = words(phrase);
    if (!words.isEmpty()) {
      phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase<>(words, meaning));
    }
  }

  /** The meanings of all phrases that occur in any of the texts. */
  Set<T> find(String... texts) {
    Set<T> found = new TreeSet<>();
    if (phrases.isEmpty()) {
      return found;
    }
    for (String text : texts) {
      List<String> words = words(text);
      for (int i = 0; i < words.size(); i++) {
        for (Phrase<T> phrase : phrases.getOrDefault(words.get(i), List.of())) {
          int end = i + phrase.words().size();
          if (end <= words.size() && words.subList(i, end).equals(phrase.words())) {
            found.add(phrase.meaning());
          }
        }
      }
    }
    return found;
  }

  private static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < lower.length(); i++) {
      boolean inWord = Character.isLetterOrDigit(lower.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(lower.substring(start));
    }
    return words;
  }
}
