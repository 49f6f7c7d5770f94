package dev.dateline.plan.view;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
  private static final ClassValue<Components> KNOWN =
      new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
          return new Components(type);
        }
      };

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final MethodHandle[] getters;

  private Components(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    getters = new MethodHandle[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        names.add(components[i].getName());
        indexes.put(components[i].getName(), i);
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
    Integer index = indexes.get(name);
    return index == null ? -1 : index;
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
