package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FormatException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Puts the errors of the YAML parser into words for people who do not know YAML. The parser says
 * where it could not go on; the text there or just above shows which mistake it is.
 */
final class YamlErrorMessages {
  private final String problem;
  private final String context;
  private final YamlPlaces places;
  private final List<YamlLine> lines;
  private final YamlLine there;
  private final int column;
  private final YamlLine start;
  private final int startColumn;
  private final LineMistakes lineMistakes;
  private final ValueMistakes valueMistakes;

  private YamlErrorMessages(MarkedYamlEngineException e, String text, YamlPlaces places) {
    this.problem = String.valueOf(e.getProblem());
    this.context = String.valueOf(e.getContext());
    this.places = places;
    this.lines = YamlLine.of(text);
    Optional<Mark> problemMark = first(e.getProblemMark(), e.getContextMark());
    Optional<Mark> contextMark = first(e.getContextMark(), e.getProblemMark());
    this.there = line(problemMark);
    this.column = problemMark.map(Mark::getColumn).orElse(0);
    this.start = line(contextMark);
    this.startColumn = contextMark.map(Mark::getColumn).orElse(0);
    this.lineMistakes = new LineMistakes(lines, places);
    this.valueMistakes = new ValueMistakes(places);
  }

  static FormatException exception(Place place, String message, String hint) {
    return new FormatException("YAML", place, message, hint);
  }

  /** What is wrong with a text that the parser refuses. */
  static FormatException problem(MarkedYamlEngineException e, String text, YamlPlaces places) {
    FormatException cut = CutList.problem(e, text, places);
    return cut != null ? cut : new YamlErrorMessages(e, text, places).problem();
  }

  /**
   * What is wrong with a text when the parser does not say where.
   *
   * @param message the parser's
   */
  static FormatException problem(String message, String text, YamlPlaces places) {
    if (message.startsWith("Number of aliases")) {
      return exception(places.line(0), "values repeat others too often", "write them out");
    }
    if (message.contains("exceeds the limit")) {
      return exception(places.line(0), "is longer than a million characters", "shorten it");
    }
    for (YamlLine line : YamlLine.of(text)) {
      if (line.value().startsWith("{{") || line.value().startsWith("[[")) {
        return new ValueMistakes(places).start(line, line.valueStart());
      }
    }
    return exception(places.line(0), "a key that is a list or a map", "write a word as the key");
  }

  /** A text that is one value and no map. */
  static FormatException noMap(String text, int line, YamlPlaces places) {
    LineMistakes mistakes = new LineMistakes(YamlLine.of(text), places);
    YamlLine first = mistakes.lines().get(line);
    FormatException colon = mistakes.colonOf(first);
    return colon != null
        ? colon
        : exception(
            places.line(line),
            "here is no \"key: value\"",
            "write a key, a colon and a space before each value");
  }

  private FormatException problem() {
    if (problem.startsWith("found character '\\t")) {
      return exception(
          places.at(there.number(), column),
          "a tab where only spaces can be",
          "write spaces in its place");
    }
    FormatException colon = wrongColon();
    if (colon != null) {
      return colon;
    }
    if (context.contains("double-quoted") && problem.contains("escape")) {
      return valueMistakes.backslash(places.at(there.number(), column), there);
    }
    if (context.contains("quoted scalar")) {
      return valueMistakes.openQuote(start, startColumn);
    }
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      FormatException brackets = valueMistakes.brackets(start, startColumn);
      return brackets != null ? brackets : other();
    }
    return problem.startsWith("expected <block end>") ? unexpected() : byProblem();
  }

  private boolean isAliasProblem() {
    return problem.contains("alias") || context.contains("alias") || context.contains("anchor");
  }

  /** A key with a wrong colon on the line, or just above it. */
  private @Nullable FormatException wrongColon() {
    YamlLine above = lineMistakes.above(there);
    FormatException slip = lineMistakes.colonOf(there);
    if (slip == null && above != null && !above.hasKey()) {
      slip = lineMistakes.colonOf(above);
    }
    return slip != null ? slip : lineMistakes.colonOf(start);
  }

  private FormatException byProblem() {
    if (problem.startsWith("found character '")
        || problem.startsWith("expected the node content")
        || problem.startsWith("found undefined alias")
        || problem.startsWith("unexpected character found *")
        || problem.startsWith("unexpected character found &")
        || context.contains("anchor")
        || context.contains("scanning a tag")
        || context.contains("block scalar")
        || context.contains("directive")) {
      boolean inList = startColumn > there.valueStart() && start.number() == there.number();
      boolean sign = problem.startsWith("found character '") || problem.startsWith("expected the");
      return valueMistakes.start(
          there, sign ? column : inList && isAliasProblem() ? startColumn : there.valueStart());
    }
    if (problem.startsWith("mapping keys are not allowed")) {
      return valueMistakes.start(there, there.valueStart());
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return there.hasKey() && column < there.valueStart()
          ? lineMistakes.deeperKey(there)
          : valueMistakes.colon(there, column);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return valueMistakes.dash(there, column);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return lineMistakes.noKey(start);
    }
    if (problem.startsWith("expected '<document start>'")) {
      YamlLine above = lineMistakes.above(there);
      return above != null && above.value().equals("...")
          ? exception(places.line(above.number()), "a line of \"...\" in the middle", "delete it")
          : lineMistakes.unequal(there);
    }
    if (problem.contains("another document")) {
      return exception(
          places.at(there.number(), column), "a line of \"---\" in the middle", "delete it");
    }
    return other();
  }

  /** Something other than the next line of a list or map. */
  private FormatException unexpected() {
    String found = problem.substring(problem.lastIndexOf("found ") + "found ".length());
    if (column > there.indent() && !(there.dash() && column < there.valueStart())) {
      return behindValue();
    }
    if (found.equals("'-'") || (found.contains("block sequence start") && !isBelowList())) {
      return lineMistakes.itemWithoutKey(there);
    }
    if (found.equals("'?'")) {
      return lineMistakes.keyInList(there);
    }
    if (found.equals("':'")) {
      return exception(
          places.at(there.number(), column), "a colon without a key before it", "write the key");
    }
    return there.hasKey() || there.dash() ? lineMistakes.unequal(there) : lineMistakes.noKey(there);
  }

  private boolean isBelowList() {
    YamlLine above = lineMistakes.above(there);
    return above != null && above.dash();
  }

  /** A value has come to its end, and more follows on the line. */
  private FormatException behindValue() {
    String value = there.value();
    if (!value.isEmpty() && QuotedValue.isQuote(value.charAt(0))) {
      return valueMistakes.afterQuote(there, column);
    }
    FormatException brackets = valueMistakes.brackets(there, there.valueStart());
    if (brackets != null) {
      return brackets;
    }
    for (YamlLine above = lineMistakes.above(there); above != null; ) {
      String begun = above.value();
      if (!begun.isEmpty() && QuotedValue.isQuote(begun.charAt(0))) {
        return valueMistakes.openQuote(above, above.valueStart());
      }
      above = lineMistakes.above(above);
    }
    return other();
  }

  private FormatException other() {
    return exception(
        places.at(there.number(), column),
        there.quoted() + " can't be read here",
        "put quotes around the value, and the same space before all keys that belong together");
  }

  private YamlLine line(Optional<Mark> mark) {
    int number = mark.map(Mark::getLine).orElse(0);
    return lines.get(Math.min(number, lines.size() - 1));
  }

  private static Optional<Mark> first(Optional<Mark> mark, Optional<Mark> other) {
    return mark.isPresent() ? mark : other;
  }
}
