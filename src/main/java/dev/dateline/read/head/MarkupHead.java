package dev.dateline.read.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of an article in a markup that is not read as a whole: AsciiDoc, reStructuredText or
 * Org. Its fields tell whether the article is held back.
 *
 * @param headline as it is written; null when there is none
 * @param fields in their order
 */
public record MarkupHead(@Nullable String headline, List<Field> fields) {
  private static final int MOST_LINES = 40;
  private static final Set<String> ASCIIDOC = Set.of("adoc", "asciidoc", "asc", "ad");
  private static final Set<String> RST = Set.of("rst", "rest");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?::|\\.\\.\\h+|#\\+)?(?:jbake-)?([A-Za-z][\\w-]{0,30})\"?\\h*[:=]\\h*(\\S.*)");

  private static final Pattern ADORNMENT = Pattern.compile("([-=~^\"'#*+.:_`])\\1{2,}");

  public MarkupHead {
    fields = List.copyOf(fields);
  }

  /** {@code :status: draft}. */
  public record Field(String key, String value) {}

  /**
   * The head of a text in the markup that the ending of its file names; null when it has none.
   *
   * @param ending in lower case: {@code adoc}
   */
  public static @Nullable MarkupHead of(String text, String ending) {
    int start = HeadLines.start(text);
    String first = HeadLines.line(text, start);
    if (ASCIIDOC.contains(ending) && first.startsWith("= ")) {
      return new MarkupHead(first.substring(2).strip(), fields(text, start));
    }
    List<Field> fields = fields(text, start);
    boolean signs = fields.stream().anyMatch(field -> HeadLines.isSign(field.key() + ":"));
    if (ending.equals("org") && first.startsWith("#+") && signs) {
      return new MarkupHead(headline(fields), fields);
    }
    if (RST.contains(ending) && signs) {
      String second = HeadLines.line(text, HeadLines.next(text, start));
      boolean over = ADORNMENT.matcher(first).matches();
      boolean under = ADORNMENT.matcher(second).matches();
      return over || under || first.startsWith("..") || first.startsWith(":")
          ? new MarkupHead(over ? second : under ? first : headline(fields), fields)
          : null;
    }
    return null;
  }

  /** The fields of any head, whatever is around them. */
  public static List<Field> fields(String text) {
    return fields(text, HeadLines.start(text));
  }

  private static @Nullable String headline(List<Field> fields) {
    return fields.stream()
        .filter(field -> field.key().equalsIgnoreCase("title"))
        .map(Field::value)
        .findFirst()
        .orElse(null);
  }

  private static List<Field> fields(String text, int start) {
    List<Field> fields = new ArrayList<>();
    int at = start;
    for (int i = 0; i < MOST_LINES && at < text.length(); i++, at = HeadLines.next(text, at)) {
      Matcher field = FIELD.matcher(HeadLines.line(text, at));
      if (field.matches()) {
        fields.add(new Field(field.group(1), field.group(2).strip()));
      } else if (Character.isDigit(at < text.length() ? text.charAt(at) : ' ')) {
        fields.add(new Field("date", HeadLines.line(text, at)));
      }
    }
    return fields;
  }
}
