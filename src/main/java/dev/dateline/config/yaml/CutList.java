package dev.dateline.config.yaml;

import dev.dateline.fields.FormatException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Finds a list whose end is taken for a comment: {@code [climate, #metoo]}. */
final class CutList {

  /** A list or map in brackets that a comment cuts; group 2 is the value in the comment. */
  private static final Pattern LIST_WITH_COMMENT =
      Pattern.compile("[^\\[{]*+[\\[{][^#]*[\\h\\[{,]((#[\\p{L}\\p{N}][^,\\]}]*).*)");

  private CutList() {}

  /**
   * The parser's error in plain words if it comes from such a list; null when it is another one.
   */
  static @Nullable FormatException problem(
      MarkedYamlEngineException e, String text, YamlPlaces places) {
    if (!String.valueOf(e.getContext()).contains("flow")
        && !String.valueOf(e.getProblem()).contains("<stream end>")) {
      return null;
    }
    int number = 0;
    for (String line : text.lines().toList()) {
      Matcher comment = LIST_WITH_COMMENT.matcher(line);
      if (comment.matches()) {
        return YamlErrorMessages.exception(
            places.at(number, comment.start(1)),
            "the rest of the line, \"" + comment.group(1).strip() + "\", is taken for a comment",
            "put quotes around the value: \"" + comment.group(2).strip() + "\"");
      }
      number++;
    }
    return null;
  }
}
