package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads one YAML 1.2 document, which must be a map. Values stay as they are written: {@code no} and
 * {@code 2024-01-02} are text. Tags never create objects.
 */
public final class YamlDocument {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setMaxAliasesForCollections(10)
          .setCodePointLimit(1 << 20)
          .build();

  private YamlDocument() {}

  /**
   * @param file for the places of diagnostics
   * @param linesBefore how many lines of the file come before the text
   * @throws YamlException when the text is not YAML or not a map
   */
  public static YamlMap read(String text, String file, int linesBefore, Diagnostics diagnostics)
      throws YamlException {
    YamlPlaces places = new YamlPlaces(file, linesBefore);
    Optional<Node> root = compose(text, places);
    if (root.isEmpty()) {
      return new YamlMap(places, diagnostics);
    }
    if (root.get() instanceof MappingNode map) {
      new YamlCheck(places, diagnostics).check(map, 0);
      return new YamlMap(map, places, diagnostics, CutValues.find(text, map, places));
    }
    throw new YamlException(
        places.of(root.get()), "here is no \"key: value\"", "write lines of \"key: value\"");
  }

  private static Optional<Node> compose(String text, YamlPlaces places) throws YamlException {
    try {
      return new Compose(SETTINGS).composeString(text);
    } catch (MarkedYamlEngineException e) {
      YamlException cut = YamlErrorMessages.cutList(e, text, places);
      throw cut != null ? cut : YamlErrorMessages.problem(e, places);
    } catch (ReaderException e) {
      int at = Math.max(0, text.indexOf(e.getCodePoint()));
      int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
      String character = "U+" + Integer.toHexString(0x10000 + e.getCodePoint()).substring(1);
      throw new YamlException(
          places.line(line), "holds the control character " + character, "delete it");
    } catch (StackOverflowError tooDeep) { // the parser does not limit the depth
      throw new YamlException(places.line(0), "values are too deep in one another", "write it out");
    } catch (YamlEngineException e) {
      Place start = places.line(0);
      throw new YamlException(start, String.valueOf(e.getMessage()).replace('\n', ' '), "");
    }
  }
}
