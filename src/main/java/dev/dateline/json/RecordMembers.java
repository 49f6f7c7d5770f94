package dev.dateline.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The components of a record class by their names in JSON. */
final class RecordMembers {
  private static final ClassValue<RecordMembers> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordMembers computeValue(Class<?> type) {
          return new RecordMembers(type);
        }
      };

  private final SerializableString[] names;
  private final Field[] fields;

  private RecordMembers(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    names = new SerializableString[components.length];
    fields = new Field[components.length];
    for (int i = 0; i < components.length; i++) {
      JsonName given = components[i].getAnnotation(JsonName.class);
      names[i] = new SerializedString(given == null ? components[i].getName() : given.value());
      fields[i] = field(type, components[i].getName());
    }
  }

  private static Field field(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException("can't read " + name + " of " + type, e);
    }
  }

  static RecordMembers of(Class<?> type) {
    return KNOWN.get(type);
  }

  int count() {
    return fields.length;
  }

  SerializableString name(int index) {
    return names[index];
  }

  @Nullable Object value(Object object, int index) {
    try {
      return fields[index].get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("can't read " + fields[index], e);
    }
  }
}
