package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads one YAML 1.2 document whose top is a map. Values stay as they are written: {@code no} is a
 * word and {@code 2024-01-02} a text. No tag makes an object of any kind.
 */
public final class YamlDocument {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setAllowDuplicateKeys(false)
          .setMaxAliasesForCollections(10)
          .setCodePointLimit(1 << 20)
          .build();

  private YamlDocument() {}

  /**
   * @param file as the editor knows it
   * @param linesBefore how many lines of the file come before the text
   * @throws YamlProblem when the text is not YAML or not a map
   */
  public static YamlMap read(String text, String file, int linesBefore, Diagnostics diagnostics)
      throws YamlProblem {
    Optional<Node> root;
    try {
      root = new Compose(SETTINGS).composeString(text);
    } catch (MarkedYamlEngineException e) {
      throw problem(e, file, linesBefore);
    } catch (YamlEngineException e) {
      throw new YamlProblem(Place.line(file, linesBefore + 1), String.valueOf(e.getMessage()));
    }
    if (root.isEmpty()) {
      return YamlMap.empty(file, linesBefore, diagnostics);
    }
    if (root.get() instanceof MappingNode map) {
      return new YamlMap(map, file, linesBefore, diagnostics);
    }
    throw new YamlProblem(
        Place.line(file, linesBefore + 1), "expected lines of \"key: value\"");
  }

  private static YamlProblem problem(MarkedYamlEngineException e, String file, int linesBefore) {
    var mark = e.getProblemMark().or(e::getContextMark);
    Place place =
        mark.map(at -> new Place(file, linesBefore + at.getLine() + 1, at.getColumn() + 1))
            .orElse(Place.line(file, linesBefore + 1));
    String context = e.getContext() == null ? "" : e.getContext() + ", ";
    String message = context + e.getProblem();
    return new YamlProblem(place, message.replace('\n', ' '));
  }
}
