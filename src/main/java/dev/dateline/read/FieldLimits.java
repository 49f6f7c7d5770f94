package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Slug;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much an article may hold of what other pages repeat or what makes pages of its own, so that
 * one file cannot make a site of any size.
 *
 * @param placeOf the place of a key of the front matter
 */
record FieldLimits(Function<String, Place> placeOf, Diagnostics diagnostics) {
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
    checkCount("topics", fields.topics.size(), TOPICS);
    checkCount("sources", fields.citations.size(), SOURCES);
    checkCount("authors", fields.authors.size(), AUTHORS);
    checkCount("aliases", fields.aliases.size(), ALIASES);
    checkCount("corrections", fields.corrections.size(), CORRECTIONS);
    checkLength("title", fields.headline, TITLE);
    checkLength("summary", fields.summary, SUMMARY);
    checkLength("dateline", fields.dateline, TEXT);
    checkLength("thread", fields.thread, NAME);
    checkThread(fields.thread);
    checkEach("authors", fields.authors);
    checkEach("topics", fields.topics.stream().map(topic -> topic.label()).toList());
    checkEach("sources", fields.citations.stream().map(source -> source.label()).toList());
    if (fields.image != null) {
      checkLength("image", fields.image.src(), ADDRESS);
      checkLength("image", fields.image.credit(), SUMMARY);
      checkLength("image", fields.image.alt(), SUMMARY);
      checkLength("image", fields.image.caption(), SUMMARY);
    }
  }

  private void checkThread(@Nullable String name) {
    if (name != null && Slug.of(name).isEmpty()) {
      diagnostics.error(
          placeOf.apply("thread"),
          "\"" + name + "\" can't name a running story",
          "use letters or digits");
    }
  }

  private void checkCount(String key, int count, int most) {
    if (count > most) {
      diagnostics.error(
          placeOf.apply(key),
          String.format(Locale.ROOT, "%,d %s; an article has at most %d", count, key, most),
          "keep those that matter most");
    }
  }

  private void checkEach(String key, List<String> names) {
    names.stream()
        .filter(name -> name.length() > NAME)
        .limit(1)
        .forEach(name -> checkLength(key, name, NAME));
  }

  private void checkLength(String key, @Nullable String value, int most) {
    if (value != null && value.length() > most) {
      diagnostics.error(
          placeOf.apply(key),
          String.format(
              Locale.ROOT,
              "\"%s\" has %,d characters; at most %,d are allowed",
              key,
              value.length(),
              most),
          "shorten it");
    }
  }
}
