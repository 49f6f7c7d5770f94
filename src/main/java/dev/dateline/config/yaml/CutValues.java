package dev.dateline.config.yaml;

import dev.dateline.fields.CutValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Finds text that YAML takes for a comment though the author did not mean one: in {@code title: How
 * #MeToo changed Hollywood} the value is {@code How} (YAML 1.2, section 6.6). Where a space follows
 * the {@code #}, it is a comment, and so is a whole line, unless it stands in a list between
 * brackets.
 */
final class CutValues {
  private static final Pattern KEY_OR_DASH =
      Pattern.compile("^(?:-\\h+)?(?:[\\w\"'-]{1,40}:\\h+)?");

  private final int[] text;
  private final YamlPlaces places;
  private final List<int[]> scalars = new ArrayList<>();
  private final List<int[]> lists = new ArrayList<>();
  private final List<CutValue> cuts = new ArrayList<>();

  private CutValues(String text, YamlPlaces places) {
    this.text = text.codePoints().toArray();
    this.places = places;
  }

  /** All such parts of a document, in their order. */
  static List<CutValue> find(String text, MappingNode document, YamlPlaces places) {
    if (text.indexOf('#') < 0) {
      return List.of();
    }
    CutValues values = new CutValues(text, places);
    values.note(document);
    values.scalars.sort(Comparator.comparingInt(range -> range[0]));
    values.find(document);
    return values.cuts;
  }

  private void note(Node node) {
    if (node instanceof ScalarNode) {
      scalars.add(range(node));
    } else if (node instanceof SequenceNode list) {
      if (at(index(list.getStartMark())) == '[') {
        lists.add(range(list));
      }
      list.getValue().forEach(this::note);
    } else if (node instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        note(entry.getKeyNode());
        note(entry.getValueNode());
      }
    }
  }

  private void find(MappingNode document) {
    int scalar = 0;
    int lineStart = 0;
    int line = 0;
    for (int i = 0; i < text.length; i++) {
      while (scalar < scalars.size() && scalars.get(scalar)[1] <= i) {
        scalar++;
      }
      if (text[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
      boolean inScalar = scalar < scalars.size() && scalars.get(scalar)[0] <= i;
      if (text[i] == '#' && !inScalar) {
        int end = endOfLine(i);
        if (Character.isLetterOrDigit(at(i + 1)) && (!isBlank(lineStart, i) || isInList(i))) {
          String rest = new String(text, i, end - i).strip();
          cuts.add(
              new CutValue(
                  keyAt(document, i),
                  rest,
                  KEY_OR_DASH
                      .matcher(new String(text, lineStart, end - lineStart).strip())
                      .replaceFirst(""),
                  places.at(line, i - lineStart)));
        }
        i = end - 1;
      }
    }
  }

  private static String keyAt(MappingNode document, int index) {
    String key = "";
    for (NodeTuple entry : document.getValue()) {
      if (index(entry.getKeyNode().getStartMark()) < index
          && entry.getKeyNode() instanceof ScalarNode name) {
        key = name.getValue();
      }
    }
    return key;
  }

  private boolean isInList(int index) {
    return lists.stream().anyMatch(list -> list[0] < index && index < list[1]);
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text[i])) {
        return false;
      }
    }
    return true;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private int at(int index) {
    return index >= 0 && index < text.length ? text[index] : ' ';
  }

  private static int[] range(Node node) {
    return new int[] {index(node.getStartMark()), index(node.getEndMark())};
  }

  private static int index(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElse(0);
  }
}
