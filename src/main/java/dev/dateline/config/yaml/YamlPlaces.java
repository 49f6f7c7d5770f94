package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Converts the positions of a {@link YamlDocument} to places in the file that contains it.
 *
 * @param linesBefore how many lines of the file come before the document
 */
record YamlPlaces(String file, int linesBefore) {

  Place wholeFile() {
    return Place.file(file);
  }

  /**
   * The place of a line.
   *
   * @param line 0-based, in the document
   */
  Place line(int line) {
    return Place.line(file, linesBefore + line + 1);
  }

  /**
   * A place in a line.
   *
   * @param line 0-based, in the document
   * @param column 0-based
   */
  Place at(int line, int column) {
    return new Place(file, linesBefore + line + 1, column + 1);
  }

  Place of(Node node) {
    return of(node.getStartMark());
  }

  /** The place of a mark; the first line when there is none. */
  Place of(Optional<Mark> mark) {
    return mark.map(at -> at(at.getLine(), at.getColumn())).orElse(line(0));
  }
}
