package dev.dateline.plan.view;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record class, by name and by number: all that a page can depend on and a
 * template can see.
 *
 * <pre>{@code
 * Components components = Components.of(Line.class);
 * components.value(line, components.indexOf("headline")); // "Blinken heads to Mexico ..."
 * }</pre>
 */
public final class Components {
  private static final ClassValue<Components> KNOWN =
      new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
          return new Components(type);
        }
      };

  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Field[] fields;
  private int body = -1;

  private Components(Class<?> type) {
    names = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
    fields = new Field[names.size()];
    try {
      for (int i = 0; i < fields.length; i++) {
        numbers.put(names.get(i), i);
        // Java makes a class for each accessor method that is called often, but not for a field.
        fields[i] = type.getDeclaredField(names.get(i));
        fields[i].setAccessible(true);
        body = fields[i].getType() == Body.class ? i : body;
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the components of " + type + " can't be read", e);
    }
  }

  /** The components of a record class. */
  public static Components of(Class<?> type) {
    return KNOWN.get(type);
  }

  /** The names in the order in which the record declares them. */
  public List<String> names() {
    return names;
  }

  /** How many components the class has. */
  public int count() {
    return fields.length;
  }

  /** The number of a component, from 0; -1 if there is none of that name. */
  public int indexOf(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /** The number of the component that is a body; -1 if there is none. */
  public int body() {
    return body;
  }

  /** The value of a component of a record of the class. */
  public @Nullable Object value(Object record, int index) {
    try {
      return fields[index].get(record);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(fields[index] + " can't be read", e);
    }
  }
}
