package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.ContentDigest;
import dev.dateline.model.ContentPath;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.write.WriteSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * How everything looked when a build had succeeded: if all of it looks the same, another build
 * would do nothing, and its outcome is known. Smaller than a {@link BuildCache}, so that the
 * question is answered quickly.
 *
 * @param key stands for the program, the options, the settings and the theme
 * @param from the moment as of which the site was built
 * @param until the next moment at which an input appears or goes
 * @param scannedAt when the content folder was looked at, in nanoseconds since 1970
 * @param manifest the stamp of the output folder's manifest
 * @param inputs in their order, by content path
 * @param outputs files of the site and their size
 */
record Snapshot(
    ContentDigest key,
    Instant from,
    Instant until,
    long scannedAt,
    FileStamp manifest,
    List<Input> inputs,
    List<Output> outputs,
    BuildResult outcome) {
  private static final int FORMAT = 1;

  /** A file of the content folder. */
  record Input(String path, FileStamp stamp) {}

  /** A file of the site. */
  record Output(String path, long size) {}

  /** Whether a build with this key at this moment would change nothing. */
  boolean holds(ContentDigest currentKey, Instant now, List<Input> current, Path site, int threads)
      throws IOException {
    return key.equals(currentKey)
        && !now.isBefore(from)
        && now.isBefore(until)
        && inputs.equals(current)
        && inputs.stream().allMatch(input -> KnownInputs.isSettled(input.stamp(), scannedAt))
        && outputsAreIntact(site, threads);
  }

  private boolean outputsAreIntact(Path site, int threads) throws IOException {
    AtomicBoolean intact = new AtomicBoolean(true);
    Parallel.forEach(
        outputs.size(),
        threads,
        () ->
            index -> {
              Output output = outputs.get(index);
              if (intact.get()
                  && !BuildCache.isIntact(site.resolve(output.path()), output.size(), manifest)) {
                intact.set(false);
              }
            });
    return intact.get();
  }

  /** The outcome of a build that found nothing to do. */
  BuildResult unchanged(List<Stages.Stage> stages) {
    WriteSummary summary = new WriteSummary(0, outputs.size(), 0, List.of());
    return new BuildResult(
        outcome.published(), outcome.withheld(), outcome.diagnostics(), summary, stages);
  }

  /** Null when there is none, it is damaged, or it is not of the site as it is. */
  static @Nullable Snapshot read(Path file, @Nullable FileStamp manifest) {
    if (manifest == null || manifest.isOfTheFuture() || !Files.exists(file)) {
      return null;
    }
    try {
      CacheInput in = new CacheInput(Files.readAllBytes(file));
      if (in.readInt() != FORMAT || !FileStampCodec.read(in).equals(manifest)) {
        return null;
      }
      return new Snapshot(
          in.readDigest(),
          Instant.ofEpochSecond(in.readLong(), in.readInt()),
          Instant.ofEpochSecond(in.readLong(), in.readInt()),
          in.readLong(),
          manifest,
          in.readList(from -> new Input(from.readText(), FileStampCodec.read(from))),
          in.readList(from -> new Output(from.readText(), from.readLong())),
          readOutcome(in));
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
      return null;
    }
  }

  /** Replaces the file in one step. */
  void write(Path file) throws IOException {
    CacheOutput out = new CacheOutput();
    out.writeInt(FORMAT);
    FileStampCodec.write(out, manifest);
    out.writeDigest(key);
    out.writeLong(from.getEpochSecond());
    out.writeInt(from.getNano());
    out.writeLong(until.getEpochSecond());
    out.writeInt(until.getNano());
    out.writeLong(scannedAt);
    out.writeList(
        inputs,
        (to, input) -> {
          to.writeText(input.path());
          FileStampCodec.write(to, input.stamp());
        });
    out.writeList(
        outputs,
        (to, output) -> {
          to.writeText(output.path());
          to.writeLong(output.size());
        });
    writeOutcome(out);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, out.toBytes());
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private void writeOutcome(CacheOutput out) {
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
}
