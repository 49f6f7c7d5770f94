package dev.dateline.config.yaml;

import dev.dateline.fields.Value;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Turns YAML into values for templates: text, booleans, numbers, lists and sorted maps (YAML 1.2,
 * section 10.3, core schema). Null values in maps and lists are left out.
 */
public final class TemplateValues {
  private static final int LONGEST_INTEGER = 9;
  private static final ScalarResolver RESOLVER = new CoreScalarResolver(false);

  private TemplateValues() {}

  /** The value for a template; null for one that says nothing. */
  public static @Nullable Object of(Value value) {
    if (value instanceof Value.Items list) {
      return list.values().stream().map(TemplateValues::of).filter(Objects::nonNull).toList();
    }
    if (value instanceof Value.Fields map) {
      return map(map);
    }
    return single((Value.Text) value);
  }

  private static Map<String, Object> map(Value.Fields map) {
    Map<String, Object> entries = new TreeMap<>();
    for (Value.Field field : map.fields()) {
      Object value = of(field.value());
      if (value != null) {
        entries.put(field.key(), value);
      }
    }
    return Collections.unmodifiableMap(entries);
  }

  private static @Nullable Object single(Value.Text value) {
    String text = value.text();
    if (!value.plain()) {
      return text;
    }
    Tag tag = RESOLVER.resolve(text, true);
    if (tag.equals(Tag.NULL)) {
      return null;
    }
    if (tag.equals(Tag.BOOL)) {
      return Boolean.valueOf(text);
    }
    if (tag.equals(Tag.INT)) {
      return integer(text);
    }
    boolean decimal = tag.equals(Tag.FLOAT) && !text.contains(".i") && !text.contains(".n");
    return decimal ? (Object) Double.valueOf(text) : text;
  }

  private static Number integer(String text) {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16);
    }
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8);
    }
    return text.length() <= LONGEST_INTEGER ? (Number) Integer.valueOf(text) : new BigInteger(text);
  }
}
