package dev.dateline.cache;

/**
 * Writes and reads a record that many articles have in common, such as a topic. The number of its
 * bytes comes first, by which it is found among those that are in memory already.
 */
final class SharedCodec extends RecordCodec {
  private final RecordCodec record;

  SharedCodec(RecordCodec record) {
    this.record = record;
  }

  @Override
  void write(Object value, BinaryOutput out) {
    BinaryOutput own = new BinaryOutput();
    record.write(value, own);
    byte[] bytes = own.toBytes();
    out.writeInt(bytes.length);
    out.writeBytes(bytes, 0, bytes.length);
  }

  @Override
  Object read(BinaryInput in) {
    return in.readShared(record, in.readSize());
  }
}
