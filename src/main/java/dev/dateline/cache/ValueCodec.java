package dev.dateline.cache;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes and reads values that have no parts. */
final class ValueCodec extends RecordCodec {
  private final BiConsumer<Object, BinaryOutput> writer;
  private final Function<BinaryInput, Object> reader;

  private ValueCodec(
      BiConsumer<Object, BinaryOutput> writer, Function<BinaryInput, Object> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /** The codec of a text, number, truth value, date, moment or stored result. */
  static ValueCodec ofValue(Class<?> type) {
    if (type == String.class) {
      return new ValueCodec((value, out) -> out.writeText((String) value), BinaryInput::readText);
    }
    if (type == int.class || type == Integer.class) {
      return new ValueCodec((value, out) -> out.writeInt((int) value), BinaryInput::readInt);
    }
    if (type == long.class) {
      return new ValueCodec((value, out) -> out.writeLong((long) value), BinaryInput::readLong);
    }
    if (type == boolean.class) {
      return new ValueCodec(
          (value, out) -> out.writeInt((boolean) value ? 1 : 0), in -> in.readInt() == 1);
    }
    if (type == LocalDate.class) {
      return new ValueCodec(
          (value, out) -> out.writeLong(((LocalDate) value).toEpochDay()),
          in -> LocalDate.ofEpochDay(in.readLong()));
    }
    if (type == Instant.class) {
      return new ValueCodec(
          (value, out) -> writeInstant((Instant) value, out),
          in -> Instant.ofEpochSecond(in.readLong(), in.readInt()));
    }
    if (type == StoredResult.class) {
      return new ValueCodec((value, out) -> ((StoredResult) value).write(out), StoredResult::read);
    }
    throw new IllegalArgumentException("no record is remembered with a " + type);
  }

  @SuppressWarnings("JavaInstantGetSecondsGetNano") // both parts are written
  private static void writeInstant(Instant instant, BinaryOutput out) {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  @Override
  void write(Object value, BinaryOutput out) {
    writer.accept(value, out);
  }

  @Override
  Object read(BinaryInput in) {
    return reader.apply(in);
  }
}
