package dev.dateline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FormatException;
import dev.dateline.fields.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one JSON object (RFC 8259) with the places of its values. Numbers and truth values become
 * their text, and {@code null} an empty one.
 */
public final class JsonDocument {
  private static final int DEEPEST = 50;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final JsonParser json;
  private final String file;
  private final int linesBefore;

  private JsonDocument(JsonParser json, String file, int linesBefore) {
    this.json = json;
    this.file = file;
    this.linesBefore = linesBefore;
  }

  /**
   * @param file for the places of values
   * @param linesBefore how many lines of the file come before the text
   * @throws FormatException when the text is not a JSON object, or has more behind it
   */
  public static Value.Fields read(String text, String file, int linesBefore)
      throws FormatException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonDocument document = new JsonDocument(parser, file, linesBefore);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw problem(
            file, linesBefore, parser.currentTokenLocation(), "here is no { that begins an object");
      }
      Value.Fields fields = document.fields();
      if (parser.nextToken() != null) {
        throw problem(
            file, linesBefore, parser.currentTokenLocation(), "more follows behind the last }");
      }
      return fields;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
      String message = String.valueOf(e.getOriginalMessage()).split(" \\(for |\n", 2)[0];
      throw problem(file, linesBefore, at, message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Value.Fields fields() throws IOException {
    Place start = place(json.currentTokenLocation());
    List<Value.Field> fields = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      Place place = place(json.currentTokenLocation());
      json.nextToken();
      fields.add(new Value.Field(key, value(), place));
    }
    return new Value.Fields(fields, start);
  }

  private Value value() throws IOException {
    JsonToken token = json.currentToken();
    Place place = place(json.currentTokenLocation());
    if (token == JsonToken.START_OBJECT) {
      return fields();
    }
    if (token == JsonToken.START_ARRAY) {
      List<Value> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return new Value.Items(items, place);
    }
    String text = token == JsonToken.VALUE_NULL ? "" : json.getText();
    return new Value.Text(text, token != JsonToken.VALUE_STRING, place);
  }

  private static FormatException problem(
      String file, int linesBefore, JsonLocation at, String message) {
    return new FormatException(
        "JSON",
        place(file, linesBefore, at),
        message,
        "look at the quotes, commas and brackets there");
  }

  private Place place(JsonLocation at) {
    return place(file, linesBefore, at);
  }

  private static Place place(String file, int linesBefore, JsonLocation at) {
    return new Place(
        file, linesBefore + Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
