package dev.dateline.build;

import dev.dateline.plan.output.DataSources.Maker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values that were asked for last, as the outputs that share one follow one another. May
 * be used from several threads; one that asks for a value that is being made waits for it.
 */
final class SharedValues {
  private final int most;
  private final List<Value> values = new ArrayList<>();

  private static final class Value {
    final Record of;
    @Nullable Object made;

    Value(Record of) {
      this.of = of;
    }
  }

  /**
   * @param most how many are kept, one for each thread
   */
  SharedValues(int most) {
    this.most = most;
  }

  /**
   * The value for a record, which is told from others by its identity.
   *
   * @param maker makes values of one type for the same record
   */
  @SuppressWarnings("unchecked")
  <V> V get(Record of, Maker<V> maker) throws IOException {
    Value value = find(of);
    synchronized (value) {
      if (value.made == null) {
        value.made = maker.make();
      }
      return (V) value.made;
    }
  }

  // To compare two years would cost more than to make a value twice.
  @SuppressWarnings("ReferenceEquality")
  private synchronized Value find(Record of) {
    for (Value value : values) {
      if (value.of == of) {
        return value;
      }
    }
    Value value = new Value(of);
    values.add(value);
    if (values.size() > most) {
      values.remove(0);
    }
    return value;
  }
}
