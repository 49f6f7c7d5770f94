package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Slug;
import dev.dateline.read.head.ArticleKey;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much an article may hold of what other pages repeat or what makes pages of its own, so that
 * one file cannot make a site of any size.
 *
 * @param placeOf the place of a key of the head
 */
record FieldLimits(Function<ArticleKey, Place> placeOf, Diagnostics diagnostics) {
  static final int TOPICS = 50;
  static final int SOURCES = 50;
  private static final int AUTHORS = 50;
  private static final int ALIASES = 100;
  private static final int CORRECTIONS = 100;
  private static final int TITLE = 1_000;
  private static final int SUMMARY = 5_000;
  private static final int TEXT = 1_000;
  private static final int NAME = 200;
  private static final int ADDRESS = 2_000;

  /** Adds an error for each value that is too long, and for each list with too many items. */
  void check(ArticleFields fields) {
    checkCount(ArticleKey.TOPICS, fields.topics.size(), TOPICS);
    checkCount(ArticleKey.SOURCES, fields.citations.size(), SOURCES);
    checkCount(ArticleKey.AUTHORS, fields.authors.size(), AUTHORS);
    checkCount(ArticleKey.ALIASES, fields.aliases.size(), ALIASES);
    checkCount(ArticleKey.CORRECTIONS, fields.corrections.size(), CORRECTIONS);
    checkLength(ArticleKey.TITLE, fields.headline, TITLE);
    checkLength(ArticleKey.SUMMARY, fields.summary, SUMMARY);
    checkLength(ArticleKey.DATELINE, fields.dateline, TEXT);
    checkLength(ArticleKey.THREAD, fields.thread, NAME);
    checkThread(fields.thread);
    checkEach(ArticleKey.AUTHORS, fields.authors);
    checkEach(ArticleKey.TOPICS, fields.topics.stream().map(topic -> topic.label()).toList());
    checkEach(ArticleKey.SOURCES, fields.citations.stream().map(source -> source.label()).toList());
    if (fields.image != null) {
      checkLength(ArticleKey.IMAGE, fields.image.src(), ADDRESS);
      checkLength(ArticleKey.IMAGE, fields.image.credit(), SUMMARY);
      checkLength(ArticleKey.IMAGE, fields.image.alt(), SUMMARY);
      checkLength(ArticleKey.IMAGE, fields.image.caption(), SUMMARY);
    }
  }

  private void checkThread(@Nullable String name) {
    if (name != null && Slug.of(name).isEmpty()) {
      diagnostics.error(
          placeOf.apply(ArticleKey.THREAD),
          "\"" + name + "\" can't name a thread",
          "use letters or digits");
    }
  }

  private void checkCount(ArticleKey key, int count, int most) {
    if (count > most) {
      diagnostics.error(
          placeOf.apply(key),
          String.format(Locale.ROOT, "%,d %s; an article has at most %d", count, name(key), most),
          "keep those that matter most");
    }
  }

  private void checkEach(ArticleKey key, List<String> names) {
    names.stream()
        .filter(name -> name.length() > NAME)
        .limit(1)
        .forEach(name -> checkLength(key, name, NAME));
  }

  private void checkLength(ArticleKey key, @Nullable String value, int most) {
    if (value != null && value.length() > most) {
      diagnostics.error(
          placeOf.apply(key),
          String.format(
              Locale.ROOT,
              "\"%s\" has %,d characters; at most %,d are allowed",
              name(key),
              value.length(),
              most),
          "shorten it");
    }
  }

  private static String name(ArticleKey key) {
    return key.name().toLowerCase(Locale.ROOT);
  }
}
