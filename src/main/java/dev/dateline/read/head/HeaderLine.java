package dev.dateline.read.head;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@link HeaderLines}: {@code Title: Landing}.
 *
 * @param number 1-based
 */
record HeaderLine(String key, String value, int number) {
  private static final Pattern MAIL_ADDRESS = Pattern.compile("\\h*<[^<>@\\s]+@[^<>\\s]+>");

  /** What mail programs add when a mail is forwarded or answered. */
  private static final Pattern FORWARDED =
      Pattern.compile("(?i)^(?:(?:fwd?|re|aw|wg)(?:\\[\\d+])?\\h*:\\h*)+(?=.)");

  /** The same with more text. */
  HeaderLine and(String more) {
    return new HeaderLine(key, (value + " " + more).strip(), number);
  }

  boolean isTitle() {
    return ArticleKey.of(key) == ArticleKey.TITLE && !value.isEmpty();
  }

  boolean isKnown() {
    return ArticleKey.of(key) != null || HoldMeaning.of(key) != null;
  }

  /**
   * The values: those of authors one by one and without mail addresses, a mail's subject without
   * {@code Fwd:}, any other as it is.
   */
  List<String> values() {
    if (value.isEmpty()) {
      return List.of();
    }
    if (key.equalsIgnoreCase("subject")) {
      return List.of(FORWARDED.matcher(value).replaceFirst(""));
    }
    if (ArticleKey.of(key) != ArticleKey.AUTHORS) {
      return List.of(value);
    }
    String names = MAIL_ADDRESS.matcher(value).replaceAll("").strip();
    String separator = names.indexOf(';') >= 0 ? ";" : ",";
    boolean several = key.equalsIgnoreCase("authors") || separator.equals(";");
    return Arrays.stream(several ? names.split(separator, -1) : new String[] {names})
        .map(name -> name.strip().replaceAll("^\"(.*)\"$", "$1"))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** How the lines of a head are written. */
  enum Form {
    /** {@code Title: Landing} up to an empty line. */
    COLON("([A-Za-z][\\w-]{0,40})\\h*:(?!//)\\h*(.*)", "\\h*"),
    /** {@code title=Landing} up to a line of tildes. */
    EQUALS("([A-Za-z][\\w.-]{0,40})\\h*=(.*)", "~{5,}\\h*");

    private final Pattern line;
    private final Pattern end;

    Form(String line, String end) {
      this.line = Pattern.compile(line);
      this.end = Pattern.compile(end);
    }

    /** The form of a head whose first line this is; null when it can be none. */
    static @Nullable Form of(String first) {
      return Arrays.stream(values())
          .filter(form -> form.line.matcher(first).matches())
          .findFirst()
          .orElse(null);
    }

    boolean isEnd(String raw) {
      return end.matcher(raw).matches();
    }

    boolean goesOn(String raw) {
      return this == COLON && !raw.isBlank() && Character.isWhitespace(raw.charAt(0));
    }

    @Nullable HeaderLine line(String raw, int number) {
      Matcher found = line.matcher(raw.stripTrailing());
      return found.matches()
          ? new HeaderLine(found.group(1), found.group(2).strip(), number)
          : null;
    }
  }
}
