package dev.dateline.plan.view;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
  private static final ClassValue<Components> KNOWN =
      new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
          return new Components(type);
        }
      };

  private final List<String> names = new ArrayList<>();

  /** Numbers of components, or -1, where a search by the name's hash code passes. */
  private final int[] table;

  private final MethodHandle[] getters;

  private Components(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    table = new int[Integer.highestOneBit(components.length + 1) * 4];
    Arrays.fill(table, -1);
    getters = new MethodHandle[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        names.add(components[i].getName());
        table[slot(components[i].getName())] = i;
        MethodHandle getter = MethodHandles.publicLookup().unreflect(components[i].getAccessor());
        getters[i] = getter.asType(GETTER);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(type + " is not public", e);
    }
  }

  /** Of a public record class. */
  public static Components of(Class<?> type) {
    return KNOWN.get(type);
  }

  /** In the order in which the record declares them. */
  public List<String> names() {
    return List.copyOf(names);
  }

  public int count() {
    return getters.length;
  }

  /** The number of a component, from 0; -1 if there is none of that name. */
  public int indexOf(String name) {
    return table[slot(name)];
  }

  /** Where a name is, or else would be, in the table, a quarter of which is free at least. */
  private int slot(String name) {
    int slot = name.hashCode() & (table.length - 1);
    while (table[slot] >= 0 && !names.get(table[slot]).equals(name)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  /** The value of a component of a record of the class. */
  public @Nullable Object value(Object record, int index) {
    try {
      return (Object) getters[index].invokeExact(record);
    } catch (Throwable e) {
      throw new IllegalStateException("a component of " + record.getClass() + " can't be read", e);
    }
  }
}
