package dev.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.files.FileStamp;
import dev.dateline.text.ContentDigest;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KnownInputsTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long CHANGED = 1000 * SECOND;
  private static final FileStamp STAMP = new FileStamp(10, 900 * SECOND, CHANGED, 7);

  @Test
  void findsAFileThatIsAsItWas() {
    assertThat(known(CHANGED + SECOND).find("a.md", STAMP)).isNotNull();
    assertThat(known(CHANGED + SECOND).find("b.md", STAMP)).isNull();
  }

  /** With its size and time put back, only its inode's own time tells. */
  @Test
  void findsNoFileThatDiffersInAnything() {
    KnownInputs known = known(CHANGED + SECOND);

    assertThat(known.find("a.md", new FileStamp(11, 900 * SECOND, CHANGED, 7))).isNull();
    assertThat(known.find("a.md", new FileStamp(10, 901 * SECOND, CHANGED, 7))).isNull();
    assertThat(known.find("a.md", new FileStamp(10, 900 * SECOND, CHANGED + 1, 7))).isNull();
    assertThat(known.find("a.md", new FileStamp(10, 900 * SECOND, CHANGED, 8))).isNull();
  }

  /** It may have been changed once more after it was looked at, within the clock's grain. */
  @Test
  void findsNoFileThatHadJustBeenChanged() {
    assertThat(known(CHANGED).find("a.md", STAMP)).isNull();
    assertThat(known(CHANGED + SECOND / 100).find("a.md", STAMP)).isNull();
  }

  /** Of a file that was changed before the clock was put back. */
  @Test
  void findsNoFileOfTheFuture() {
    assertThat(known(CHANGED - 3600 * SECOND).find("a.md", STAMP)).isNull();
  }

  private static KnownInputs known(long scannedAt) {
    ContentDigest reading = ContentDigest.of(new byte[1]);
    return new KnownInputs(
        reading, scannedAt, Map.of("a.md", new InputRecord(STAMP, null, null, null)));
  }
}
