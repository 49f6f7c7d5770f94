package dev.dateline.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFileTest {
  private static final int FILES = 100;

  @TempDir Path folder;
  private Path file;
  private final Map<String, ContentDigest> site = new TreeMap<>();

  @BeforeEach
  void writeASite() throws Exception {
    file = folder.resolve("manifest");
    for (int i = 0; i < FILES; i++) {
      site.put(path(i), digest("first"));
    }
    ManifestFile manifest = ManifestFile.read(file);
    manifest.announce(site);
    manifest.settle(site, List.of());
  }

  @Test
  void listsWhatWasWritten() throws Exception {
    assertThat(known().isExactly(site)).isTrue();
    assertThat(known().pathsBeside(site)).isEmpty();
  }

  @Test
  void addsAFewChangesAtItsEnd() throws Exception {
    byte[] before = Files.readAllBytes(file);

    change();

    assertThat(Files.readAllBytes(file)).startsWith(before).hasSizeGreaterThan(before.length);
    assertThat(known().isExactly(site)).isTrue();
  }

  @Test
  void isWrittenAnewAfterMany() throws Exception {
    long before = Files.size(file);

    for (int i = 0; i < FILES; i++) {
      change();
      assertThat(known().isExactly(site)).isTrue();
      assertThat(Files.size(file)).isLessThan(before * 3 / 2);
    }
  }

  /** Until it is settled both the old bytes and the new ones may be there. */
  @Test
  void holdsOldAndNewBytesOnceTheyAreAnnounced() throws Exception {
    Map<String, ContentDigest> next = new TreeMap<>(site);
    next.put(path(1), digest("second"));
    next.put("new/index.html", digest("new"));

    ManifestFile.read(file).announce(next);

    assertThat(known().holds(path(1), digest("first"))).isTrue();
    assertThat(known().holds(path(1), digest("second"))).isTrue();
    assertThat(known().holds("new/index.html")).isTrue();
    assertThat(known().isExactly(next)).isFalse();
  }

  @Test
  void losesAtMostALineThatWasCutOff() throws Exception {
    byte[] before = Files.readAllBytes(file);
    change();
    byte[] all = Files.readAllBytes(file);

    for (int length = before.length; length < all.length; length++) {
      Files.write(file, Arrays.copyOf(all, length));
      OutputManifest known = known();
      assertThat(known.isLost()).as("length %s", length).isFalse();
      assertThat(known.holds(path(0))).as("length %s", length).isTrue();
    }
  }

  @Test
  void isLostWithAnyByteOfTheFirstLinesTurned() throws Exception {
    byte[] right = Files.readAllBytes(file);

    for (int i = 0; i < right.length; i++) {
      byte[] wrong = right.clone();
      wrong[i] ^= 1;
      Files.write(file, wrong);
      assertThat(known().isLost()).as("byte %s", i).isTrue();
    }
  }

  /** One file is changed, one is new, and one is gone. */
  private void change() throws Exception {
    ManifestFile manifest = ManifestFile.read(file);
    String gone = new TreeMap<>(site).lastKey();
    site.remove(gone);
    site.put(path(0), digest("changed " + site.size() + gone));
    site.put("0" + gone, digest("new"));
    manifest.announce(site);
    manifest.settle(site, manifest.known().pathsBeside(site));
  }

  private OutputManifest known() throws Exception {
    return ManifestFile.read(file).known();
  }

  private static String path(int number) {
    return "2024/01/%02d/index.html".formatted(number);
  }

  private static ContentDigest digest(String bytes) {
    return ContentDigest.of(bytes.getBytes(StandardCharsets.UTF_8));
  }
}
