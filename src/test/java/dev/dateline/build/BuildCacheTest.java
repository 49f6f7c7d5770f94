package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.ContentDigest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTest {
  private static final ContentDigest DIGEST = ContentDigest.of(new byte[1]);

  @TempDir Path folder;

  @Test
  void isReadForTheSiteThatItWasWrittenFor() throws Exception {
    FileStamp manifest = new FileStamp(1, 2, 3, 4);
    Path file = write(manifest);

    assertThat(BuildCache.read(file, manifest)).isNotNull();
    assertThat(BuildCache.read(file, new FileStamp(1, 2, 3, 5))).isNull();
    assertThat(BuildCache.read(file, null)).isNull();
  }

  @Test
  void isOfNoUseOnceTheClockWasPutBack() throws Exception {
    FileStamp manifest = new FileStamp(1, 2, FileStamp.now() + 3_600_000_000_000L, 4);

    assertThat(BuildCache.read(write(manifest), manifest)).isNull();
  }

  @Test
  void isOfNoUseWithAnyBitTurned() throws Exception {
    FileStamp manifest = new FileStamp(1, 2, 3, 4);
    Path file = write(manifest);
    byte[] right = Files.readAllBytes(file);

    for (int bit = 0; bit < right.length * 8; bit++) {
      byte[] wrong = right.clone();
      wrong[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, wrong);
      assertThat(BuildCache.read(file, manifest)).as("bit %s", bit).isNull();
    }
    for (int length = 0; length < right.length; length++) {
      Files.write(file, Arrays.copyOf(right, length));
      assertThat(BuildCache.read(file, manifest)).as("length %s", length).isNull();
    }
  }

  /** It may have been changed after the manifest was written, in the same tick of the clock. */
  @Test
  void holdsNoFileForIntactThatIsAsYoungAsTheManifest() throws Exception {
    FileStamp file = FileStamp.of(Files.writeString(folder.resolve("index.html"), "home"));

    assertThat(isIntact(4, file.latest() + 1)).isTrue();
    assertThat(isIntact(4, file.latest())).isFalse();
    assertThat(isIntact(5, file.latest() + 1)).isFalse();
  }

  private boolean isIntact(long size, long manifestTime) {
    FileStamp manifest = new FileStamp(1, manifestTime, manifestTime, 4);
    return BuildCache.isIntact(folder.resolve("index.html"), size, manifest);
  }

  private Path write(FileStamp manifest) throws Exception {
    Path file = folder.resolve("cache");
    PageRecord page = new PageRecord(DIGEST, DIGEST, 10, BodyNotes.NONE);
    new BuildCache(
            new KnownInputs(DIGEST, 5, Map.of("a.svg", new InputRecord(manifest, null))),
            DIGEST,
            manifest,
            Map.of("index.html", page))
        .write(file);
    return file;
  }
}
