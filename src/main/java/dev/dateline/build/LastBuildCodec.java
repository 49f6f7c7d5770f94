package dev.dateline.build;

import dev.dateline.build.ByteStore.Slice;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.write.WriteSummary;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a build, or what is different in it from an earlier one, into a block of bytes and takes it
 * out. What was read from the inputs and the views of pages are in stores of their own.
 */
final class LastBuildCodec {
  private static final int FORMAT = 3;

  private final ByteStore results;
  private final ByteStore views;

  LastBuildCodec(ByteStore results, ByteStore views) {
    this.results = results;
    this.views = views;
  }

  /**
   * @throws IllegalArgumentException when another program wrote it
   */
  LastBuild read(CacheInput in) {
    if (in.readInt() != FORMAT) {
      throw new IllegalArgumentException("another program wrote it");
    }
    FileStamp manifest = FileStampCodec.read(in);
    return new LastBuild(
        in.readDigest(),
        readInstant(in),
        readInstant(in),
        manifest,
        in.readList(each -> new LastBuild.Setting(each.readText(), FileStampCodec.read(each))),
        new KnownInputs(in.readDigest(), in.readLong(), Records.read(in, this::readInput)),
        in.readDigest(),
        Records.read(in, PageRecordCodec::read),
        readOutcome(in));
  }

  private InputRecord readInput(CacheInput in) {
    FileStamp stamp = FileStampCodec.read(in);
    return new InputRecord(stamp, in.readFlag() ? KnownResult.in(results, Slice.read(in)) : null);
  }

  /**
   * All that a build holds as a block of bytes.
   *
   * @param keptResults where the results are to be from now on; and {@code keptViews} the views
   */
  byte[] write(LastBuild build, ByteStore keptResults, ByteStore keptViews) throws IOException {
    CacheOutput out = new CacheOutput();
    out.writeInt(FORMAT);
    FileStampCodec.write(out, build.manifest());
    out.writeDigest(build.key());
    writeInstant(out, build.from());
    writeInstant(out, build.until());
    out.writeList(
        build.settings(),
        (to, setting) -> {
          to.writeText(setting.path());
          FileStampCodec.write(to, setting.stamp());
        });
    KnownInputs inputs = build.inputs();
    out.writeDigest(inputs.reading());
    out.writeLong(inputs.scannedAt());
    inputs
        .records()
        .write(
            out,
            (to, input) -> {
              KnownResult result = input.result();
              FileStampCodec.write(to, input.stamp());
              writeSlice(to, result == null ? null : result.keptIn(keptResults));
            });
    out.writeDigest(build.rendering());
    build
        .pages()
        .write(
            out,
            (to, page) -> {
              Slice stored = page.stored();
              PageRecordCodec.write(
                  to,
                  stored == null || keptViews == views
                      ? page
                      : page.storedAt(keptViews.addFrom(views, stored)));
            });
    writeOutcome(out, build.outcome());
    return out.toBlock();
  }

  private static void writeSlice(CacheOutput out, @Nullable Slice slice) {
    out.writeFlag(slice != null);
    if (slice != null) {
      slice.write(out);
    }
  }

  private static void writeOutcome(CacheOutput out, BuildResult outcome) {
    out.writeInt(outcome.published());
    out.writeList(
        outcome.withheld(),
        (to, held) -> {
          to.writeText(held.file().value());
          to.writeText(held.state().name());
          to.writeText(held.reason());
        });
    out.writeList(outcome.diagnostics(), DiagnosticCodec::write);
  }

  private static BuildResult readOutcome(CacheInput in) {
    int published = in.readInt();
    List<Withheld> withheld =
        in.readList(
            from ->
                new Withheld(
                    new ContentPath(from.readText()),
                    State.valueOf(from.readText()),
                    from.readText()));
    List<Diagnostic> diagnostics = in.readList(DiagnosticCodec::read);
    WriteSummary none = new WriteSummary(0, 0, 0, List.of());
    return new BuildResult(published, withheld, diagnostics, none, List.of());
  }

  private static void writeInstant(CacheOutput out, Instant instant) {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private static Instant readInstant(CacheInput in) {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }
}
