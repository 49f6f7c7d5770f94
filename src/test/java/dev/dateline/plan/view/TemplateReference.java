package dev.dateline.plan.view;

import dev.dateline.model.SitePath;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What templates see, in the words of the records of {@code plan.view}. The Javadoc of each record
 * describes each component in one form:
 *
 * <pre>{@code
 * @param headline text: what the article is called; example: {@code Blinken heads to Mexico}
 * @param dateline text, may be absent: the place that the story comes from; example: ...
 * @param topics list of {@link Link}: the pages of the article's topics
 * }</pre>
 */
final class TemplateReference {
  private static final Path SOURCES = Path.of("src/main/java/dev/dateline/plan/view");
  private static final Pattern RECORD =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public record (\\w+)\\(", Pattern.DOTALL);
  private static final Pattern TEMPLATE = Pattern.compile(" Template: \\{@code ([^}]+)\\}\\.");
  private static final Pattern COMPONENT =
      Pattern.compile(
          "([^:,]+?)(, may be absent)?: (.+?)(?:; example: \\{@code (.+)\\})?", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\{@link (\\w+)\\}");

  private final Map<Class<?>, Described> records = new LinkedHashMap<>();
  private final List<String> mistakes = new ArrayList<>();

  /** A record and its components by name. */
  private record Described(
      String summary, @Nullable String template, Map<String, Component> components) {}

  private record Component(String form, boolean absent, String meaning, @Nullable String example) {}

  TemplateReference() throws IOException, ClassNotFoundException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path file : files.stream().sorted(Comparator.comparing(Path::getFileName)).toList()) {
        read(Files.readString(file), file.getFileName().toString().replace(".java", ""));
      }
    }
    for (Class<?> type : records.keySet()) {
      check(type);
    }
  }

  /** What is wrong with the descriptions; empty when all components are described as they are. */
  List<String> mistakes() {
    return mistakes;
  }

  /** The templates that records name as theirs. */
  List<String> templates() {
    return List.copyOf(byTemplate().keySet());
  }

  private void read(String source, String outer) throws ClassNotFoundException {
    int start = source.indexOf("package ") + "package ".length();
    String room = source.substring(start, source.indexOf(';', start));
    Matcher matcher = RECORD.matcher(source);
    while (matcher.find()) {
      String name = matcher.group(2);
      String nested = name.equals(outer) ? "" : "$" + name;
      Class<?> type = Class.forName(room + "." + outer + nested);
      if (type != Body.class) {
        records.put(type, describe(type, matcher.group(1)));
      }
    }
  }

  private Described describe(Class<?> type, String javadoc) {
    String[] parts = javadoc.replaceAll("\\s*\\n\\s*\\* *", " ").strip().split("\\s+@param ", -1);
    Map<String, Component> components = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String name = parts[i].substring(0, parts[i].indexOf(' '));
      Matcher matcher = COMPONENT.matcher(parts[i].substring(name.length()).strip());
      if (matcher.matches()) {
        boolean absent = matcher.group(2) != null;
        components.put(
            name, new Component(matcher.group(1), absent, matcher.group(3), matcher.group(4)));
      } else {
        mistakes.add(name(type) + "." + name + " is not described as the others are");
      }
    }
    Matcher template = TEMPLATE.matcher(parts[0]);
    return template.find()
        ? new Described(template.replaceFirst(""), template.group(1), components)
        : new Described(parts[0], null, components);
  }

  private void check(Class<?> type) {
    Map<String, Component> described = records.get(type).components();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = name(type) + "." + component.getName();
      Component found = described.get(component.getName());
      if (found == null) {
        mistakes.add(name + " is not described");
        continue;
      }
      if (!forms(component.getGenericType()).contains(found.form())) {
        mistakes.add(name + " is a " + component.getGenericType() + ", not " + found.form());
      }
      if (found.example() == null && !found.form().contains("{@link")) {
        mistakes.add(name + " has no example");
      }
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (nullable != found.absent()) {
        mistakes.add(name + (nullable ? " may be absent" : " is never absent"));
      }
    }
    if (described.size() != type.getRecordComponents().length) {
      mistakes.add(name(type) + " describes what it does not have");
    }
  }

  /** How a value of a type may be described. */
  private List<String> forms(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      Type element = list.getActualTypeArguments()[0];
      return element == String.class
          ? List.of("list of texts")
          : forms(element).stream().map(form -> "list of " + form).toList();
    }
    if (type instanceof ParameterizedType) {
      return List.of("map");
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return List.of("text", "address", "date", "word");
    }
    if (plain == int.class || plain == Integer.class) {
      return List.of("number");
    }
    if (plain == boolean.class) {
      return List.of("true or false");
    }
    if (plain == SitePath.class) {
      return List.of("path");
    }
    if (plain == Body.class) {
      return List.of("HTML");
    }
    return List.of(plain.isEnum() ? "word" : "{@link " + plain.getSimpleName() + "}");
  }

  /** The page for designers, after its introduction. */
  String markdown() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("\n## Variables of every template\n");
    section(page, SiteView.class, "### `site`");
    section(page, PageInfo.class, "### `page`");
    labels(page);
    structuredData(page);
    readingMinutes(page);
    page.append("\n## Variables of each template\n");
    byTemplate().forEach((template, type) -> section(page, type, "### `" + template + "`"));
    page.append("\n## Records\n");
    records.entrySet().stream()
        .filter(entry -> entry.getValue().template() == null)
        .map(Map.Entry::getKey)
        .filter(type -> type != SiteView.class && type != PageInfo.class)
        .forEach(type -> section(page, type, "### " + name(type)));
    return page.toString();
  }

  private Map<String, Class<?>> byTemplate() {
    Map<String, Class<?>> types = new TreeMap<>();
    records.forEach(
        (type, described) -> {
          if (described.template() != null && types.put(described.template(), type) != null) {
            mistakes.add(described.template() + " has two views");
          }
        });
    return types;
  }

  private void section(StringBuilder page, Class<?> type, String heading) {
    Described described = records.get(type);
    page.append('\n').append(heading).append("\n\n").append(words(described.summary()));
    page.append("\n\n| name | form | what it is | example |\n|---|---|---|---|\n");
    described
        .components()
        .forEach(
            (name, component) -> {
              String form = component.form() + (component.absent() ? ", may be absent" : "");
              String example = component.example() == null ? "" : "`" + component.example() + "`";
              String cells =
                  String.join(" | ", "`" + name + "`", form(form, type), component.meaning());
              page.append("| ").append(words(cells)).append(" | ").append(example).append(" |\n");
            });
  }

  private static void labels(StringBuilder page) throws IOException {
    page.append("\n### `labels`\n\nThe words of the interface in the site's language. ");
    page.append("`{}` is replaced: `${labels.articles(count)}`, `${labels.by(author)}`.\n\n");
    page.append("| name | in English |\n|---|---|\n");
    for (String line : Files.readAllLines(Path.of("templates/labels/en.properties"))) {
      int sign = line.indexOf(" = ");
      if (!line.startsWith("#") && !line.startsWith("body.") && sign > 0) {
        String text = line.substring(sign + 3).replace("|", "\\|");
        page.append("| `").append(line, 0, sign).append("` | ").append(text).append(" |\n");
      }
    }
    page.append("| `number` | a number with its thousands apart: `${labels.number(1204)}` |\n");
    page.append("| `direction` | `ltr`, or `rtl` for a script from right to left |\n");
    page.append("| `directionOf` | the same for a language: `${labels.directionOf(\"ar\")}` |\n");
  }

  private static void structuredData(StringBuilder page) {
    page.append("\n### `structuredData`\n\nWhat the page says to search engines, as JSON-LD: ");
    page.append(
        "`<script type=\"application/ld+json\">${structuredData(title)}</script>`. It takes");
    page.append(" the title of the page; an empty one stands for the site's. Templates of pages");
    page.append(" have it, those of other files do not. See");
    page.append(" [Search engines and shared links](34-sharing.md).\n");
  }

  private static void readingMinutes(StringBuilder page) {
    page.append("\n### `readingMinutes`\n\nHow many minutes it takes to read a text, at least 1: ");
    page.append(
        "`${labels.minutes(readingMinutes(body?markup_string))}`. It takes the HTML of the");
    page.append(" text.\n");
  }

  private String form(String form, Class<?> from) {
    return LINK.matcher(form)
        .replaceAll(
            link -> {
              Class<?> type = linked(link.group(1), from);
              String anchor =
                  type == PageInfo.class
                      ? "page"
                      : name(type).replace(".", "").toLowerCase(Locale.ROOT);
              return "[" + name(type) + "](#" + anchor + ")";
            });
  }

  private Class<?> linked(String simpleName, Class<?> from) {
    Class<?> outer = from.getDeclaringClass() == null ? from : from.getDeclaringClass();
    return records.keySet().stream()
        .filter(type -> type.getSimpleName().equals(simpleName))
        .filter(type -> type.getDeclaringClass() == null || type.getDeclaringClass() == outer)
        .findFirst()
        .orElseThrow();
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null
        ? type.getSimpleName()
        : outer.getSimpleName() + "." + type.getSimpleName();
  }

  private static String words(String javadoc) {
    return javadoc.replaceAll("\\{@code ((?:[^{}]|\\{[^{}]*\\})*)\\}", "`$1`");
  }
}
