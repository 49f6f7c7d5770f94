package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FormatException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Words the errors of the YAML parser for people who do not know YAML well. */
final class YamlErrorMessages {
  private static final String QUOTES = "put quotes around the value";

  /** A list or map in brackets that a comment cuts; group 2 is the value in the comment. */
  private static final Pattern LIST_WITH_COMMENT =
      Pattern.compile("[^\\[{]*+[\\[{][^#]*[\\h\\[{,]((#[\\p{L}\\p{N}][^,\\]}]*).*)");

  private static final String NO_START = "found character '";

  private YamlErrorMessages() {}

  static FormatException exception(Place place, String message, String hint) {
    return new FormatException("YAML", place, message, hint);
  }

  static FormatException problem(MarkedYamlEngineException e, YamlPlaces places) {
    String problem = String.valueOf(e.getProblem());
    String context = String.valueOf(e.getContext());
    Place there = places.of(first(e.getProblemMark(), e.getContextMark()));
    Place start = places.of(first(e.getContextMark(), e.getProblemMark()));
    if (problem.startsWith(NO_START)) {
      return badStart(there, problem.substring(NO_START.length()));
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return exception(
          there,
          "a colon where none can be",
          "begin every key at the start of its line, and put quotes around a value with \": \"");
    }
    if (context.contains("quoted scalar")) {
      return exception(start, "a quote that is not closed", "close it");
    }
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      return exception(
          start,
          context.contains("sequence")
              ? "\"[\" begins a list that is not closed"
              : "\"{\" begins a map that is not closed",
          "close it, or put quotes around a value that begins so");
    }
    if (problem.startsWith("found undefined alias")
        || problem.startsWith("unexpected character found *")) {
      return exception(start, "a value can't begin with *", QUOTES);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return exception(there, "a list on the line of its key", "begin it on the next line");
    }
    if (problem.equals("expected <block end>, but found '<scalar>'")) {
      return exception(
          there,
          "a value goes on after its closing quote",
          "put the whole value in double quotes, and \\ before those inside");
    }
    return exception(there, problem.replace('\n', ' '), "look at the quotes and the indentation");
  }

  /**
   * Words the error of a list such as {@code [climate, #metoo]}, whose end is taken for a comment;
   * null when it is another one.
   */
  static @Nullable FormatException cutList(
      MarkedYamlEngineException e, String text, YamlPlaces places) {
    if (!String.valueOf(e.getContext()).contains("flow")
        && !String.valueOf(e.getProblem()).contains("<stream end>")) {
      return null;
    }
    int number = 0;
    for (String line : text.lines().toList()) {
      Matcher comment = LIST_WITH_COMMENT.matcher(line);
      if (comment.matches()) {
        Place start = places.line(number);
        return exception(
            new Place(start.file(), start.line(), comment.start(1) + 1),
            "the rest of the line, \"" + comment.group(1).strip() + "\", is taken for a comment",
            "put quotes around the value: \"" + comment.group(2).strip() + "\"");
      }
      number++;
    }
    return null;
  }

  /**
   * @param rest the parser's message from the character on
   */
  private static FormatException badStart(Place place, String rest) {
    return rest.startsWith("\\t")
        ? exception(place, "a tab where only spaces can be", "write spaces in its place")
        : exception(place, "a value can't begin with " + rest.charAt(0), QUOTES);
  }

  private static Optional<Mark> first(Optional<Mark> mark, Optional<Mark> other) {
    return mark.isPresent() ? mark : other;
  }
}
