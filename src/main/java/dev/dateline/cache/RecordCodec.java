package dev.dateline.cache;

import dev.dateline.model.Citation;
import dev.dateline.model.TopicRef;
import dev.dateline.plan.view.Components;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes records to bytes and reads them again, component by component: texts, numbers, truth
 * values, dates, enums, other records, sealed interfaces of records, lists, and maps by text.
 * Values that are declared nullable may be null. The bytes say nothing of the types, so they must
 * be read by the program that wrote them.
 *
 * <pre>{@code
 * RecordCodec codec = RecordCodec.of(Article.class);
 * codec.write(article, out);
 * Article same = (Article) codec.read(in);
 * }</pre>
 */
abstract class RecordCodec {
  private static final Map<Type, RecordCodec> KNOWN = new ConcurrentHashMap<>();

  /** Records that are alike in many articles, of which one is enough in memory. */
  private static final Set<Class<?>> SHARED = Set.of(TopicRef.class, Citation.class);

  abstract void write(Object value, BinaryOutput out);

  abstract Object read(BinaryInput in);

  final void writeNullable(@Nullable Object value, BinaryOutput out) {
    out.writeInt(value == null ? 0 : 1);
    if (value != null) {
      write(value, out);
    }
  }

  final @Nullable Object readNullable(BinaryInput in) {
    return in.readInt() == 0 ? null : read(in);
  }

  /** Reads a value that must not be null. */
  private Object readElement(BinaryInput in) {
    Object value = readNullable(in);
    if (value == null) {
      throw new IllegalArgumentException("an element is missing");
    }
    return value;
  }

  /** The codec of a type. */
  static RecordCodec of(Type type) {
    RecordCodec known = KNOWN.get(type);
    if (known == null) {
      known = make(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  private static RecordCodec make(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? new OfList(of(arguments[0]))
          : new OfMap(of(arguments[1]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return SHARED.contains(plain) ? new SharedCodec(new OfRecord(plain)) : new OfRecord(plain);
    }
    if (plain.isSealed()) {
      return new OfSealed(plain);
    }
    return plain.isEnum() ? new OfEnum(plain) : ValueCodec.ofValue(plain);
  }

  private static final class OfRecord extends RecordCodec {
    private final Components components;
    private final RecordCodec[] codecs;
    private final boolean[] primitive;
    private final boolean[] nullable;
    private final Constructor<?> constructor;

    OfRecord(Class<?> type) {
      components = Components.of(type);
      RecordComponent[] declared = type.getRecordComponents();
      codecs = new RecordCodec[declared.length];
      primitive = new boolean[declared.length];
      nullable = new boolean[declared.length];
      Class<?>[] types = new Class<?>[declared.length];
      for (int i = 0; i < declared.length; i++) {
        types[i] = declared[i].getType();
        primitive[i] = types[i].isPrimitive();
        nullable[i] = declared[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
        codecs[i] = of(declared[i].getGenericType());
      }
      try {
        constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("a record has a constructor of all its components", e);
      }
    }

    @Override
    void write(Object value, BinaryOutput out) {
      for (int i = 0; i < codecs.length; i++) {
        Object component = components.value(value, i);
        if (primitive[i] && component != null) {
          codecs[i].write(component, out);
        } else {
          codecs[i].writeNullable(component, out);
        }
      }
    }

    @Override
    Object read(BinaryInput in) {
      Object[] values = new Object[codecs.length];
      for (int i = 0; i < codecs.length; i++) {
        values[i] = primitive[i] ? codecs[i].read(in) : codecs[i].readNullable(in);
        if (values[i] == null && !nullable[i]) {
          throw new IllegalArgumentException("a value is missing");
        }
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("the bytes are not those that were written", e);
      }
    }
  }

  /** A sealed interface; the number of the record's class comes first. */
  private static final class OfSealed extends RecordCodec {
    private final List<Class<?>> types;

    OfSealed(Class<?> type) {
      types = Arrays.asList(type.getPermittedSubclasses());
    }

    @Override
    void write(Object value, BinaryOutput out) {
      out.writeInt(types.indexOf(value.getClass()));
      of(value.getClass()).write(value, out);
    }

    @Override
    Object read(BinaryInput in) {
      return of(types.get(in.readInt())).read(in);
    }
  }

  /** An enum constant by its name. */
  private static final class OfEnum extends RecordCodec {
    private final Map<String, Object> constants = new HashMap<>();

    OfEnum(Class<?> type) {
      for (Object constant : type.getEnumConstants()) {
        constants.put(((Enum<?>) constant).name(), constant);
      }
    }

    @Override
    void write(Object value, BinaryOutput out) {
      out.writeText(((Enum<?>) value).name());
    }

    @Override
    Object read(BinaryInput in) {
      Object constant = constants.get(in.readText());
      if (constant == null) {
        throw new IllegalArgumentException("the bytes are not those that were written");
      }
      return constant;
    }
  }

  private static final class OfList extends RecordCodec {
    private final RecordCodec element;

    OfList(RecordCodec element) {
      this.element = element;
    }

    @Override
    void write(Object value, BinaryOutput out) {
      List<?> list = (List<?>) value;
      out.writeInt(list.size());
      for (Object each : list) {
        element.writeNullable(each, out);
      }
    }

    @Override
    Object read(BinaryInput in) {
      int size = in.readSize();
      if (size == 0) {
        return List.of();
      }
      List<Object> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(element.readElement(in));
      }
      return list;
    }
  }

  /** A map by text, in its order. */
  private static final class OfMap extends RecordCodec {
    private final RecordCodec element;

    OfMap(RecordCodec element) {
      this.element = element;
    }

    @Override
    void write(Object value, BinaryOutput out) {
      Map<?, ?> map = (Map<?, ?>) value;
      out.writeInt(map.size());
      map.forEach(
          (key, each) -> {
            out.writeText((String) key);
            element.writeNullable(each, out);
          });
    }

    @Override
    Object read(BinaryInput in) {
      int size = in.readSize();
      Map<String, Object> map = new LinkedHashMap<>(size * 4 / 3 + 1);
      for (int i = 0; i < size; i++) {
        map.put(in.readText(), element.readElement(in));
      }
      return map;
    }
  }
}
