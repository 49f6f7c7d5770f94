package dev.dateline.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON (RFC 8259).
 *
 * <pre>{@code
 * record Stage(String name, long millis) {}
 * Json.text(List.of(new Stage("read", 12))); // [{"name":"read","millis":12}]
 * }</pre>
 *
 * A record is an object with its components in their order, without those that are null; {@link
 * JsonName} gives one another name. A map is an object in the order of its entries; their keys are
 * written by {@code toString}. Lists and other iterables are arrays, an enum constant is its name
 * in lower case, a {@link JsonText} is written as it is. Beside these there may be texts, booleans,
 * whole numbers and null; anything else is an {@link IllegalArgumentException}.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonFactory IN_HTML = new JsonFactory();

  static {
    IN_HTML.setCharacterEscapes(new HtmlEscapes());
  }

  private Json() {}

  /** A value on one line. */
  public static String text(@Nullable Object value) {
    return text(value, FACTORY);
  }

  /**
   * A value on one line that can stand in a {@code <script type="application/ld+json">} of HTML:
   * {@code <}, {@code >} and {@code &} are written as {@code \\u003c} and the like, so that no text
   * ends the element.
   */
  public static String textInHtml(@Nullable Object value) {
    return text(value, IN_HTML);
  }

  private static String text(@Nullable Object value, JsonFactory factory) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes a value in UTF-8, indented for people; leaves the stream open. */
  public static void writeIndented(@Nullable Object value, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      write(value, json);
    }
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name().toLowerCase(Locale.ROOT));
    } else if (value instanceof Iterable<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(entry.getKey().toString());
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof JsonText known) {
      json.writeRawValue(known.json());
    } else if (value instanceof Record object) {
      writeRecord(object, json);
    } else {
      throw new IllegalArgumentException("JSON has no form for " + value.getClass());
    }
  }

  private static void writeRecord(Record object, JsonGenerator json) throws IOException {
    RecordMembers members = RecordMembers.of(object.getClass());
    json.writeStartObject();
    for (int i = 0; i < members.count(); i++) {
      Object value = members.value(object, i);
      if (value != null) {
        json.writeFieldName(members.name(i));
        write(value, json);
      }
    }
    json.writeEndObject();
  }
}
