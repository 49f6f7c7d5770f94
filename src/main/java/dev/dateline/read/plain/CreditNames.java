package dev.dateline.read.plain;

import dev.dateline.config.SourceRegistry;
import dev.dateline.model.Source;
import dev.dateline.text.WebHost;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits what stands behind {@code Research contact:} into the sources that it names. A name of
 * {@code sources.yml} is never split:
 *
 * <pre>{@code
 * @nytimes, @wsj and @BBC                   → @nytimes; @wsj; @BBC
 * The Associated Press and nytimes.com      → The Associated Press; nytimes.com
 * @AP (Associated Press)                    → @AP
 * [Reuters](https://www.reuters.com/x)      → Reuters, with that address
 * }</pre>
 */
public record CreditNames(SourceRegistry registry) {
  private static final Pattern AND =
      Pattern.compile("\\s++(?:and|&)\\s++", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING_AND =
      Pattern.compile("^(?:and|&)(?:\\s+|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s*+[(\\[][^()\\[\\]]*+[)\\]]\\s*+$");
  private static final Pattern BETWEEN_LINKS =
      Pattern.compile("\\s*+(?:(?:and|&)\\s++)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]+)]\\(<?(https?://[^\\s()<>]+)>?\\)");
  private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>]+?)>?\\.?");
  private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern HOST = Pattern.compile("(?:[\\w-]+\\.)+[a-z]{2,12}");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "and", "at", "da", "de", "der", "des", "di", "du", "for", "in", "la", "le", "of",
          "on", "the", "to", "und", "van", "von", "&");
  private static final int LONGEST_NAME = 60;
  private static final int MOST_NAMES = 8;

  /** So many parts with "and" between them may be one name. */
  private static final int MOST_PARTS = 4;

  /**
   * A source as a credit names it.
   *
   * @param name a handle with {@code @}, a name, or the host of an address
   * @param url of the report; null when only the source is named
   */
  public record Name(String name, @Nullable String url) {}

  /** The sources of a text, each once, in their order. */
  public List<Name> of(String value) {
    if (registry.find(value) != null) {
      return List.of(new Name(value, null));
    }
    Set<Name> names = new LinkedHashSet<>();
    for (String part : split(value)) {
      addPart(LEADING_AND.matcher(part).replaceFirst(""), names);
    }
    return List.copyOf(names);
  }

  /**
   * The sources of a credit.
   *
   * @param url of the report, which belongs to the first of them and names it if nothing else does;
   *     null when there is none
   */
  public List<Name> of(String value, @Nullable String url) {
    if (url == null) {
      return of(value);
    }
    List<Name> names = new ArrayList<>(of(value));
    Name first = names.isEmpty() ? ofAddress(url) : names.remove(0);
    names.add(0, new Name(first.name(), first.url() == null ? url : first.url()));
    return names;
  }

  /** Whether a text holds only a few names, and is no sentence. */
  boolean areNames(String value) {
    List<Name> all = of(value);
    for (Name name : all) {
      if (!isName(name.name())) {
        return false;
      }
    }
    return !all.isEmpty() && all.size() <= MOST_NAMES;
  }

  /** The first name that is not in {@code sources.yml}; null without such a file. */
  @Nullable String firstUnknown(String value) {
    if (registry.isDefined()) {
      for (Name name : of(value)) {
        if (registry.find(name.name()) == null) {
          return name.name();
        }
      }
    }
    return null;
  }

  /** The source of the address of a report: its name in {@code sources.yml}, else its host. */
  public Name ofAddress(String url) {
    String name = SourceRegistry.withoutWww(WebHost.of(url));
    Source source = registry.find(name) == null ? registry.atHost(name) : registry.find(name);
    return new Name(source == null ? name : source.handle(), url);
  }

  private void addPart(String part, Set<Name> names) {
    Matcher link = LINK.matcher(part);
    int start = 0;
    while (link.lookingAt()) {
      String text = link.group(1).strip();
      names.add(new Name(text, text.startsWith("@") ? null : link.group(2)));
      Matcher between = BETWEEN_LINKS.matcher(part).region(link.end(), part.length());
      start = between.lookingAt() ? between.end() : link.end();
      link.region(start, part.length());
    }
    String rest = part.substring(start);
    Matcher address = ADDRESS.matcher(rest);
    if (address.matches()) {
      names.add(ofAddress(address.group(1)));
    } else if (rest.indexOf('@') >= 0) {
      addHandles(rest, names);
    } else if (!rest.isEmpty()) {
      addNames(rest, names);
    }
  }

  /** Adds handles with spaces or "and" between them; other words beside them explain them. */
  private static void addHandles(String part, Set<Name> names) {
    Matcher handle = HANDLE.matcher(part);
    while (handle.find()) {
      boolean mail =
          handle.start() > 0 && Character.isLetterOrDigit(part.charAt(handle.start() - 1));
      if (!mail) {
        names.add(new Name(handle.group(), null));
      }
    }
  }

  private void addNames(String part, Set<Name> names) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<Integer> ends = new ArrayList<>();
    Matcher and = AND.matcher(part);
    while (and.find()) {
      if (registry.isDefined() || and.group().indexOf('&') < 0) {
        ends.add(and.start());
        starts.add(and.end());
      }
    }
    ends.add(part.length());
    for (int i = 0; i < starts.size(); i++) {
      int last = Math.min(starts.size(), i + MOST_PARTS) - 1;
      while (last > i && registry.find(part.substring(starts.get(i), ends.get(last))) == null) {
        last--;
      }
      addName(part.substring(starts.get(i), ends.get(last)), names);
      i = last;
    }
  }

  private void addName(String text, Set<Name> names) {
    String name = registry.find(text) == null ? IN_BRACKETS.matcher(text).replaceFirst("") : text;
    Source atHost =
        registry.find(name) == null && HOST.matcher(name.toLowerCase(Locale.ROOT)).matches()
            ? registry.atHost(name)
            : null;
    if (atHost != null) {
      names.add(new Name(atHost.handle(), null));
    } else if (!name.isBlank()) {
      names.add(new Name(name.strip(), null));
    }
  }

  private static boolean isName(String name) {
    if (name.length() > LONGEST_NAME || (name.endsWith(".") && name.indexOf(' ') > 0)) {
      return false;
    }
    if (name.startsWith("@") || HOST.matcher(name).matches()) {
      return true;
    }
    boolean capital = false;
    for (String word : name.split("\\s+")) {
      boolean lower = Character.isLowerCase(word.codePointAt(0));
      if (lower && !SMALL_WORDS.contains(word)) {
        return false;
      }
      capital |= !lower;
    }
    return capital && !MAIL.matcher(name).matches();
  }

  /** Splits a text at commas and semicolons outside of brackets; leaves out empty parts. */
  public static List<String> split(String value) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? ',' : value.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth--;
      } else if (i == value.length() || (depth == 0 && ",;\uff0c\uff1b\u3001".indexOf(c) >= 0)) {
        String part = value.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
