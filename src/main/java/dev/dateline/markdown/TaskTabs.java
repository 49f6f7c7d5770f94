package dev.dateline.markdown;

import java.util.regex.Pattern;

/**
 * Puts spaces for tabs behind the box of a task, {@code - [ ]}: Flexmark counts their columns wrong
 * and loses the letter that follows.
 */
final class TaskTabs {
  private static final Pattern TABS = Pattern.compile("(?<=[-+*.)][ \t]{1,9}\\[[ xX]\\] {0,9})\t+");

  private TaskTabs() {}

  /** The body with as many spaces instead, so that every place keeps its offset. */
  static String replaced(String body) {
    if (body.indexOf('\t') < 0) {
      return body;
    }
    return TABS.matcher(body).replaceAll(tabs -> " ".repeat(tabs.group().length()));
  }
}
