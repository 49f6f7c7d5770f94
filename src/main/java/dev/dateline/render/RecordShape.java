package dev.dateline.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of a record class: all that a template can see of its values. */
final class RecordShape {
  private final String name;
  private final Map<String, Method> accessors = new LinkedHashMap<>();

  RecordShape(Class<?> type) {
    name = type.getSimpleName();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      // It is public anyway; this spares the check of who calls, which is made at every call.
      accessor.trySetAccessible();
      accessors.put(component.getName(), accessor);
    }
  }

  /** The record's name, as a message shows it. */
  String name() {
    return name;
  }

  Set<String> components() {
    return accessors.keySet();
  }

  boolean has(String component) {
    return accessors.containsKey(component);
  }

  /**
   * The value of a component of a record of this shape; null also when there is no such component.
   */
  @Nullable Object value(Object record, String component) {
    Method accessor = accessors.get(component);
    if (accessor == null) {
      return null;
    }
    try {
      return accessor.invoke(record);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(name + "." + component + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(name + "." + component + " is not public", e);
    }
  }
}
