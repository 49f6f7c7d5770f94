package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FormatException;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Finds values that the parser reads without complaint, but not as they were meant: {@code
 * !Important news} becomes {@code news}, and list items below a value become part of it.
 *
 * @param text the whole document
 */
record MisreadValues(String text, YamlPlaces places, Diagnostics diagnostics) {

  /**
   * @throws FormatException when the value begins with a sign that is not part of it for YAML
   */
  void check(ScalarNode value) throws FormatException {
    Optional<Mark> start = value.getStartMark();
    Optional<Mark> end = value.getEndMark();
    if (!value.isPlain() || start.isEmpty() || end.isEmpty()) {
      return;
    }
    Mark mark = start.get();
    int sign = at(mark, 0);
    if ((sign == '!' && at(mark, 1) != '!') || (sign == '&' && !isRepeated(value))) {
      YamlLine line = YamlLine.of(text).get(mark.getLine());
      throw new ValueMistakes(places).start(line, mark.getColumn());
    }
    if (mark.getLine() < end.get().getLine()) {
      checkLines(mark, sign, end.get().getLine());
    }
  }

  private boolean isRepeated(ScalarNode value) {
    return value.getAnchor().map(anchor -> text.contains("*" + anchor.getValue())).orElse(true);
  }

  /** A dash that begins a line of a value is rarely one of its words. */
  private void checkLines(Mark start, int sign, int lastLine) {
    int[] characters = start.getBuffer();
    int line = start.getLine();
    for (int i = start.getPointer(); i < characters.length && line < lastLine; i++) {
      if (characters[i] != '\n') {
        continue;
      }
      line++;
      int first = i + 1;
      while (first < characters.length && characters[first] == ' ') {
        first++;
      }
      int second = first + 1 < characters.length ? characters[first + 1] : '\n';
      boolean dash = first < characters.length && characters[first] == '-';
      if (dash && (second == ' ' || sign == '-')) {
        diagnostics.warning(
            places.line(line),
            "this line is read as part of the value above, not as an item of a list",
            second == ' '
                ? "leave the value beside the key out, and put the same space before each \"- \""
                : "put a space after each \"-\"");
        return;
      }
    }
  }

  private static int at(Mark mark, int offset) {
    int index = mark.getPointer() + offset;
    int[] buffer = mark.getBuffer();
    return index < buffer.length ? buffer[index] : ' ';
  }
}
