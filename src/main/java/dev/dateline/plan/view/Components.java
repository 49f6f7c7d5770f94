package dev.dateline.plan.view;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final VarHandle[] fields;

  // Method handles of the accessors would do as well, but Java makes a class for each that is used.
  private Components(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    fields = new VarHandle[components.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      for (int i = 0; i < components.length; i++) {
        String name = components[i].getName();
        names.add(name);
        indexes.put(name, i);
        fields[i] = lookup.findVarHandle(type, name, components[i].getType());
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the components of " + type + " can't be read", e);
    }
  }

  /** Of a record class. */
  public static Components of(Class<?> type) {
    return KNOWN.get(type);
  }

  /** In the order in which the record declares them. */
  public List<String> names() {
    return List.copyOf(names);
  }

  public int count() {
    return fields.length;
  }

  /** The number of a component, from 0; -1 if there is none of that name. */
  public int indexOf(String name) {
    Integer index = indexes.get(name);
    return index == null ? -1 : index;
  }

  /** The value of a component of a record of the class. */
  public @Nullable Object value(Object record, int index) {
    VarHandle field = fields[index];
    Class<?> type = field.varType();
    // Called with its very type a handle reads the field; with another, it makes a converter first.
    if (!type.isPrimitive()) {
      return (Object) field.get(record);
    }
    if (type == int.class) {
      return (int) field.get(record);
    }
    if (type == boolean.class) {
      return (boolean) field.get(record);
    }
    return field.get(record);
  }
}
