package dev.dateline.plan.view;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
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

  private final String[] names;

  /** Numbers of components, or -1, where a search by the name's hash code passes. */
  private final int[] table;

  private final VarHandle[] fields;
  private final Class<?>[] types;

  // Method handles of the accessors would do as well, but Java makes a class for each that is used.
  private Components(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    names = new String[components.length];
    table = new int[Integer.highestOneBit(components.length + 1) * 4];
    Arrays.fill(table, -1);
    fields = new VarHandle[components.length];
    types = new Class<?>[components.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      for (int i = 0; i < components.length; i++) {
        String name = components[i].getName();
        names[i] = name;
        table[slot(name)] = i;
        types[i] = components[i].getType();
        fields[i] = lookup.findVarHandle(type, name, types[i]);
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
    return List.of(names);
  }

  public int count() {
    return fields.length;
  }

  /** The number of a component, from 0; -1 if there is none of that name. */
  public int indexOf(String name) {
    return table[slot(name)];
  }

  /** Where a name is, or else would be, in the table, a quarter of which is free at least. */
  private int slot(String name) {
    int slot = name.hashCode() & (table.length - 1);
    for (int i = table[slot]; i >= 0 && !names[i].equals(name); i = table[slot]) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  /** The value of a component of a record of the class. */
  public @Nullable Object value(Object record, int index) {
    VarHandle field = fields[index];
    Class<?> type = types[index];
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
