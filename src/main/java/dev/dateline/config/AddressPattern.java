package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of the addresses that articles had before, as other generators write it: {@code
 * /blog/:year/:month/:slug/}, {@code /:folder/:name.html}, {@code /{year}/{slug}/}.
 *
 * @param text as the editor wrote it
 * @param parts what it consists of, without the slash at its start; one with a file's ending at its
 *     end is the address of a file, any other ends with a slash
 * @param place where it is written
 */
public record AddressPattern(String text, List<Part> parts, Place place) {
  private static final Pattern FIELD = Pattern.compile(":([a-z_]+)|\\{([a-z_]+)\\}");
  private static final Pattern FILE_ENDING = Pattern.compile(".*\\.[a-z]{2,5}");
  private static final String REFUSED = "\\?#\"<>|*:{}";

  public AddressPattern {
    parts = List.copyOf(parts);
  }

  /** A piece of the form. */
  public sealed interface Part {}

  /** What all addresses have there. */
  public record Fixed(String text) implements Part {}

  /** What each article has there. */
  public record Of(Field field) implements Part {}

  /** What of an article may be in an address. */
  public enum Field {
    /** {@code 2015}. */
    YEAR,
    /** {@code 15}. */
    SHORT_YEAR,
    /** {@code 02}. */
    MONTH,
    /** {@code 2}. */
    I_MONTH,
    /** {@code 03}. */
    DAY,
    /** {@code 3}. */
    I_DAY,
    /** The last part of the article's address. */
    SLUG,
    /** The name of its file, as it is written, without date and ending. */
    NAME,
    /** The headline in the form of a slug. */
    TITLE,
    /** The folders of its file below {@code content/}. */
    FOLDER;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The forms of a setting; those that can't be read are reported as errors. */
  static List<AddressPattern> read(FieldMap settings, String key, Diagnostics diagnostics) {
    List<AddressPattern> patterns = new ArrayList<>();
    for (FieldMap.TextItem item : settings.texts(key)) {
      List<Part> parts = parts(item, diagnostics);
      if (parts != null) {
        patterns.add(new AddressPattern(item.text(), parts, item.place()));
      }
    }
    return patterns;
  }

  private static @Nullable List<Part> parts(FieldMap.TextItem item, Diagnostics diagnostics) {
    String text = item.text().startsWith("/") ? item.text().substring(1) : item.text();
    List<Part> parts = new ArrayList<>();
    Matcher found = FIELD.matcher(text);
    int end = 0;
    boolean ofOne = false;
    while (found.find()) {
      Field field = field(found.group(1) == null ? found.group(2) : found.group(1));
      if (field == null) {
        reportUnknown(found.group(), item.place(), diagnostics);
        return null;
      }
      addFixed(text.substring(end, found.start()), parts);
      parts.add(new Of(field));
      ofOne |= field == Field.SLUG || field == Field.NAME || field == Field.TITLE;
      end = found.end();
    }
    String last = text.substring(end);
    addFixed(last.endsWith("/") || FILE_ENDING.matcher(last).matches() ? last : last + "/", parts);
    String problem = ofOne ? problem(parts) : "gives many articles one address";
    if (problem != null) {
      diagnostics.error(
          item.place(),
          "\"" + item.text() + "\" " + problem,
          "write it like /blog/:year/:month/:slug/");
      return null;
    }
    return parts;
  }

  private static void addFixed(String text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Fixed(text));
    }
  }

  private static @Nullable String problem(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Fixed fixed
          && (fixed.text().contains("//")
              || fixed.text().contains("..")
              || fixed.text().chars().anyMatch(c -> c <= ' ' || REFUSED.indexOf(c) >= 0))) {
        return "is not an address";
      }
    }
    return null;
  }

  private static @Nullable Field field(String word) {
    for (Field field : Field.values()) {
      if (field.word().equals(word)) {
        return field;
      }
    }
    return null;
  }

  private static void reportUnknown(String written, Place place, Diagnostics diagnostics) {
    List<String> words = new ArrayList<>();
    for (Field field : Field.values()) {
      words.add(":" + field.word());
    }
    diagnostics.error(
        place,
        "\"addresses\" knows no " + written,
        Spelling.hint(written, words, "there are " + String.join(" ", words)));
  }
}
