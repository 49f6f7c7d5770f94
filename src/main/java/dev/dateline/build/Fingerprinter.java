package dev.dateline.build;

import dev.dateline.plan.Listed;
import dev.dateline.plan.view.Components;
import dev.dateline.text.ContentDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Condenses everything that a value holds into 128 bits: records by their components, lists and
 * maps by their elements. Two values with one fingerprint are taken to be equal, so a page whose
 * view has the fingerprint of the last build need not be rendered again. Not for several threads.
 */
final class Fingerprinter {
  /** What comes before a value, so that none is taken for one of another kind. */
  private static final int NULL = 1;

  private static final int TEXT = 2;
  private static final int NUMBER = 3;
  private static final int LIST = 4;
  private static final int MAP = 5;
  private static final int RECORD = 6;
  private static final int OTHER = 7;
  private static final int DAY = 8;

  /** Fingerprints of the articles that pages list, by their number. */
  private final ContentDigest[] articles;

  private long high;
  private long low;

  Fingerprinter() {
    this(new ContentDigest[0]);
  }

  /**
   * @param articles by {@link Listed#number()}
   */
  Fingerprinter(ContentDigest[] articles) {
    this.articles = articles;
  }

  /**
   * The fingerprint of a value; of a listed article, record, list, map, text, number, truth value
   * or null.
   */
  ContentDigest of(@Nullable Object value) {
    long outerHigh = high;
    long outerLow = low;
    high = 0x9e3779b97f4a7c15L;
    low = 0xc2b2ae3d27d4eb4fL;
    add(value);
    ContentDigest digest = new ContentDigest(scramble(high + low), scramble(low ^ (high >>> 7)));
    high = outerHigh;
    low = outerLow;
    return digest;
  }

  private void add(@Nullable Object value) {
    if (value == null) {
      mix(NULL);
    } else if (value instanceof String text) {
      addText(text);
    } else if (value instanceof Listed listed) {
      addDigest(articles[listed.number()]);
    } else if (value instanceof ContentDigest digest) {
      addDigest(digest);
    } else if (value instanceof List<?> list) {
      mix(LIST);
      mix(list.size());
      for (int i = 0; i < list.size(); i++) {
        add(list.get(i));
      }
    } else if (value instanceof Record) {
      addComponents(value);
    } else if (value instanceof Map<?, ?> map) {
      mix(MAP);
      mix(map.size());
      map.entrySet().stream()
          .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
          .forEach(
              entry -> {
                add(entry.getKey());
                add(entry.getValue());
              });
    } else if (value instanceof LocalDate day) {
      mix(DAY);
      mix(day.toEpochDay());
    } else if (value instanceof Integer number) {
      mix(NUMBER);
      mix(number);
    } else {
      mix(OTHER);
      addText(value.getClass().getName());
      addText(value.toString());
    }
  }

  private void addComponents(Object value) {
    Components components = Components.of(value.getClass());
    int count = components.count();
    mix(RECORD);
    mix(count);
    for (int i = 0; i < count; i++) {
      add(components.value(value, i));
    }
  }

  private void addDigest(ContentDigest digest) {
    mix(digest.high());
    mix(digest.low());
  }

  private void addText(String text) {
    mix(TEXT);
    mix(text.length());
    int i = 0;
    for (; i + 3 < text.length(); i += 4) {
      mix(
          text.charAt(i)
              | ((long) text.charAt(i + 1) << 16)
              | ((long) text.charAt(i + 2) << 32)
              | ((long) text.charAt(i + 3) << 48));
    }
    for (; i < text.length(); i++) {
      mix(text.charAt(i));
    }
  }

  private void mix(long bits) {
    high = Long.rotateLeft((high ^ bits) * 0x9e3779b97f4a7c15L, 29);
    low = Long.rotateLeft(low + bits * 0xd6e8feb86659fd93L, 33) * 0xa0761d6478bd642fL;
  }

  private static long scramble(long bits) {
    long mixed = (bits ^ (bits >>> 32)) * 0xd6e8feb86659fd93L;
    return mixed ^ (mixed >>> 32);
  }
}
