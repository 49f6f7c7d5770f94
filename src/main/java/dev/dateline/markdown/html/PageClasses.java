package dev.dateline.markdown.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which classes of a page belong to the theme, so that nothing in an article can look like another
 * part of the page or be hidden by its style sheet. A theme of one's own keeps a class for itself
 * with a name that begins with {@code dateline-}.
 */
final class PageClasses {
  /** Those of the style sheets of the built-in theme. */
  private static final Set<String> OF_THEME =
      Set.of(
          """
          anchor authors badge beside brief byline calendar card colophon columns corrections
          count counted credit crumbs dated dateline day days earlier edition-head
          empty entry excerpt feeds find folio footnotes front group hidden index kicker languages
          later lead lines long masthead meta month more name nameplate opening
          page-head pager picture pictured place plain policy prose reading related report reports river
          rubric search sections skip source standfirst story summary table-wrap
          tagline tags thread topics to-search u-url year
          latest level2 level3 level4 switch
          """
              .strip()
              .split("\\s+"));

  private PageClasses() {}

  /** Whether a class belongs to the theme. */
  static boolean isReserved(String name) {
    return OF_THEME.contains(name) || name.toLowerCase(Locale.ROOT).startsWith("dateline-");
  }

  /** The value of a class attribute without the classes of the theme; empty when none are left. */
  static String withoutReserved(String value) {
    return Arrays.stream(value.strip().split("\\s+"))
        .filter(name -> !isReserved(name))
        .collect(Collectors.joining(" "));
  }
}
