package dev.dateline.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that names who wrote an article: {@code By Jane Doe and John Roe, Reuters}.
 *
 * @param authors Jane Doe, John Roe
 * @param outlet Reuters; null when no outlet is named after the authors
 */
public record Byline(List<String> authors, @Nullable String outlet) {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:written|story|text|report(?:ed)?) )?by:? (.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(" *, *(?:and|&) +| +(?:and|&) +| *[,;] *", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS_A_SENTENCE =
      Pattern.compile(".*(?:[!?:]|(?<!\\b(?:Jr|Sr|\\p{Lu}))\\.)[\"”’']?");
  private static final Pattern OUTLET =
      Pattern.compile(
          "(?:The .+|\\p{Lu}{2,5}|[\\w-]+\\.(?:com|org|net|co\\.uk)"
              + "|Reuters|Bloomberg|Axios|Politico|(?:.* )?(?:News|Times|Post|Press|Journal|Magazine|Agency))");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "and", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "for",
          "ibn", "la", "le", "of", "the", "ten", "ter", "van", "von", "y", "zu", "&");
  private static final int LONGEST = 160;
  private static final int LONGEST_NAME = 6;

  /** Reads a line without marks; null when it is no byline. */
  static @Nullable Byline of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    Matcher found = LINE.matcher(line);
    if (!found.matches() || ENDS_A_SENTENCE.matcher(line).matches()) {
      return null;
    }
    List<String> names = new ArrayList<>();
    String outlet = null;
    for (String name : BETWEEN_NAMES.split(found.group(1).strip())) {
      if (outlet != null || !isName(name)) {
        return null;
      }
      if (!names.isEmpty() && OUTLET.matcher(name).matches()) {
        outlet = name;
      } else if (isSuffix(name) && !names.isEmpty()) {
        names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
      } else {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : new Byline(List.copyOf(names), outlet);
  }

  private static boolean isSuffix(String name) {
    return name.matches("(?:Jr|Sr)\\.?|I{2,3}|M\\.?D\\.?|Ph\\.?D\\.?");
  }

  /** Whether all words begin with capital letters, but for such as {@code van}. */
  private static boolean isName(String name) {
    String[] words = name.split(" +");
    boolean capital = false;
    for (String word : words) {
      boolean small = word.isEmpty() || Character.isLowerCase(word.codePointAt(0));
      if ((small && !PARTICLES.contains(word)) || Character.isDigit(name.charAt(0))) {
        return false;
      }
      capital |= !small;
    }
    return capital && words.length <= LONGEST_NAME;
  }
}
