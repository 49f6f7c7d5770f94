package dev.dateline.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    ManifestFile.write(file, OutputManifest.of(site).text());
  }

  @Test
  void listsWhatWasWritten() throws Exception {
    Map<String, ContentDigest> fewer = new TreeMap<>(site);
    fewer.remove(path(3));

    OutputManifest known = ManifestFile.read(file);

    assertThat(known.isExactly(site)).isTrue();
    assertThat(known.stale(site)).isEmpty();
    assertThat(known.isExactly(fewer)).isFalse();
    assertThat(known.stale(fewer)).containsExactly(path(3));
  }

  @Test
  void listsNothingForANewSite() throws Exception {
    ManifestFile.write(file, OutputManifest.of(Map.of()).text());

    assertThat(ManifestFile.read(file).isLost()).isFalse();
    assertThat(ManifestFile.read(file).isExactly(Map.of())).isTrue();
  }

  /** While files are moved in, both the old bytes and the new ones may be there. */
  @Test
  void listsOldAndNewBytesOfAFile() throws Exception {
    Map<String, ContentDigest> next = new TreeMap<>(site);
    next.put(path(1), digest("second"));
    next.put("new/index.html", digest("new"));

    ManifestFile.write(file, ManifestFile.read(file).textWith(next));

    OutputManifest known = ManifestFile.read(file);
    assertThat(known.holds(path(1), digest("first"))).isTrue();
    assertThat(known.holds(path(1), digest("second"))).isTrue();
    assertThat(known.holds("new/index.html")).isTrue();
    assertThat(known.isExactly(next)).isFalse();
    assertThat(known.textWith(next)).isEqualTo(known.text());
  }

  @Test
  void isYoungerThanEveryFileThatWasWrittenBefore() throws Exception {
    Path page = Files.writeString(folder.resolve("index.html"), "home");

    ManifestFile.writeLast(file, OutputManifest.of(site).text());

    assertThat(Files.getLastModifiedTime(file)).isGreaterThan(Files.getLastModifiedTime(page));
  }

  @Test
  void isLostWhenItIsMissingOrCutOff() throws Exception {
    byte[] all = Files.readAllBytes(file);
    for (int length = 0; length < all.length; length++) {
      Files.write(file, Arrays.copyOf(all, length));
      assertThat(ManifestFile.read(file).isLost()).as("length %s", length).isTrue();
    }
    Files.delete(file);

    assertThat(ManifestFile.read(file).isLost()).isTrue();
  }

  @Test
  void isLostWithAnyByteTurned() throws Exception {
    byte[] right = Files.readAllBytes(file);

    for (int i = 0; i < right.length; i++) {
      byte[] wrong = right.clone();
      wrong[i] ^= 1;
      Files.write(file, wrong);
      assertThat(ManifestFile.read(file).isLost()).as("byte %s", i).isTrue();
    }
  }

  private static String path(int number) {
    return "2024/01/%02d/index.html".formatted(number);
  }

  private static ContentDigest digest(String bytes) {
    return ContentDigest.of(bytes.getBytes(StandardCharsets.UTF_8));
  }
}
