package dev.dateline.build;

import dev.dateline.build.ByteStore.Slice;
import dev.dateline.text.ContentDigest;

/** Puts what is remembered of pages into the cache and takes it out. */
final class PageRecordCodec {
  private static final int COPY = 0;
  private static final int PAGE = 1;
  private static final int PAGE_WITH_BODY = 2;
  private static final int PAGE_WITH_STORED_VIEW = 3;

  private PageRecordCodec() {}

  static void write(CacheOutput out, PageRecord record) {
    Slice stored = record.stored();
    boolean body = !record.body().equals(PageRecord.NO_BODY);
    int kind =
        record.isCopy()
            ? COPY
            : !body ? PAGE : stored == null ? PAGE_WITH_BODY : PAGE_WITH_STORED_VIEW;
    out.writeInt(kind);
    out.writeDigest(record.bytes());
    out.writeLong(record.size());
    if (kind == COPY) {
      return;
    }
    out.writeDigest(record.view());
    if (!body) {
      return;
    }
    out.writeDigest(record.body());
    out.writeList(record.notes().links(), CacheOutput::writeText);
    out.writeList(record.notes().diagnostics(), DiagnosticCodec::write);
    if (stored != null) {
      stored.write(out);
    }
  }

  static PageRecord read(CacheInput in) {
    int kind = in.readInt();
    ContentDigest bytes = in.readDigest();
    long size = in.readLong();
    if (kind == COPY) {
      return PageRecord.ofCopy(bytes, size);
    }
    ContentDigest view = in.readDigest();
    if (kind == PAGE) {
      return new PageRecord(view, PageRecord.NO_BODY, bytes, size, BodyNotes.NONE, null);
    }
    return new PageRecord(
        view,
        in.readDigest(),
        bytes,
        size,
        BodyNotes.of(in.readList(CacheInput::readText), in.readList(DiagnosticCodec::read)),
        kind == PAGE_WITH_STORED_VIEW ? Slice.read(in) : null);
  }
}
