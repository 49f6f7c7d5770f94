package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.CutValue;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.FormatException;
import dev.dateline.fields.RepeatedKeys;
import dev.dateline.fields.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
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
   * Reads settings, of which no key may be repeated.
   *
   * @param file for the places of diagnostics
   * @param linesBefore how many lines of the file come before the text
   * @throws FormatException when the text is not YAML or not a map
   */
  public static FieldMap read(String text, String file, int linesBefore, Diagnostics diagnostics)
      throws FormatException {
    return read(text, file, linesBefore, key -> true, diagnostics);
  }

  /**
   * The same for a document of which some keys may be repeated.
   *
   * @param mustBeSingle is asked for a key that is there twice
   */
  public static FieldMap read(
      String text,
      String file,
      int linesBefore,
      Predicate<String> mustBeSingle,
      Diagnostics diagnostics)
      throws FormatException {
    YamlPlaces places = new YamlPlaces(file, linesBefore);
    Optional<Node> root = compose(text, places);
    if (root.isEmpty()) {
      return FieldMap.empty(places.wholeFile(), diagnostics);
    }
    if (root.get() instanceof MappingNode map) {
      MisreadValues misread = new MisreadValues(text, places, diagnostics);
      Value.Fields fields = new YamlValues(misread, places, diagnostics).fields(map, 0);
      RepeatedKeys.report(fields, mustBeSingle, diagnostics);
      List<CutValue> cuts = CutValues.find(text, map, places);
      return new FieldMap(fields, places.wholeFile(), diagnostics, cuts);
    }
    int line = root.get().getStartMark().map(Mark::getLine).orElse(0);
    throw YamlErrorMessages.noMap(text, line, places);
  }

  private static Optional<Node> compose(String text, YamlPlaces places) throws FormatException {
    try {
      return new Compose(SETTINGS).composeString(text);
    } catch (MarkedYamlEngineException e) {
      throw YamlErrorMessages.problem(e, text, places);
    } catch (ReaderException e) {
      int at = Math.max(0, text.indexOf(e.getCodePoint()));
      int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
      String character = "U+" + Integer.toHexString(0x10000 + e.getCodePoint()).substring(1);
      throw YamlErrorMessages.exception(
          places.line(line), "holds the control character " + character, "delete it");
    } catch (StackOverflowError tooDeep) { // the parser does not limit the depth
      throw YamlErrorMessages.exception(
          places.line(0), "values are too deep in one another", "write it out");
    } catch (YamlEngineException e) {
      throw YamlErrorMessages.problem(String.valueOf(e.getMessage()), text, places);
    }
  }
}
