package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.BodySource;
import dev.dateline.model.ContentDigest;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.read.FileStamp;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.write.WriteSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildFilesTest {
  private static final ContentDigest DIGEST = ContentDigest.of(new byte[1]);
  private static final FileStamp MANIFEST = new FileStamp(1, 2, 3, 4);

  @TempDir Path folder;

  @Test
  void isReadForTheSiteThatItWasWrittenFor() throws Exception {
    write(MANIFEST);

    assertThat(files().read(MANIFEST)).isNotNull();
    assertThat(files().read(new FileStamp(1, 2, 3, 5))).isNull();
    assertThat(files().read(null)).isNull();
  }

  @Test
  void isOfNoUseOnceTheClockWasPutBack() throws Exception {
    FileStamp manifest = new FileStamp(1, 2, FileStamp.now() + 3_600_000_000_000L, 4);
    write(manifest);

    assertThat(files().read(manifest)).isNull();
  }

  @Test
  void isOfNoUseWithAnyBitTurned() throws Exception {
    write(MANIFEST);

    damage("seen", () -> assertThat(files().read(MANIFEST)).isNull());
  }

  @Test
  void forgetsWhatWasReadWithAnyBitTurned() throws Exception {
    write(MANIFEST);

    damage(
        "read",
        () -> {
          LastBuild last = files().read(MANIFEST);
          assertThat(last).isNotNull();
          assertThat(record(last, "about.md").read()).isNull();
        });
  }

  @Test
  void keepsWhatWasReadFromBuildToBuild() throws Exception {
    write(MANIFEST);
    LastBuild first = files().read(MANIFEST);
    files().write(first);
    LastBuild second = files().read(MANIFEST);

    for (LastBuild build : List.of(first, second)) {
      assertThat(record(build, "about.md").read()).isEqualTo(page("about.md"));
      assertThat(record(build, "team.md").read()).isEqualTo(page("team.md"));
      assertThat(record(build, "a.svg").read()).isNull();
    }
    assertThat(second.pages()).isEqualTo(first.pages());
    assertThat(second.outcome()).isEqualTo(first.outcome());
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
    return LastBuild.isIntact(folder.resolve("index.html"), size, manifest);
  }

  private void damage(String name, Check check) throws Exception {
    Path file = folder.resolve(name);
    byte[] right = Files.readAllBytes(file);
    for (int bit = 0; bit < right.length * 8; bit++) {
      byte[] wrong = right.clone();
      wrong[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, wrong);
      check.run();
    }
    for (int length = 0; length < right.length; length++) {
      Files.write(file, Arrays.copyOf(right, length));
      check.run();
    }
  }

  private interface Check {
    void run() throws Exception;
  }

  private LastBuildFiles files() {
    return new LastBuildFiles(folder.resolve("seen"), folder.resolve("read"));
  }

  private static InputRecord record(LastBuild build, String path) {
    return build.inputs().records().get(path);
  }

  private static ReadResult page(String file) {
    return new ReadPage(
        new StandalonePage(
            new SitePath("pages/" + file + "/"),
            "Über uns",
            "",
            new BodySource(new ContentPath(file), 1, 2, 3, DIGEST),
            List.of()),
        false,
        List.of());
  }

  private void write(FileStamp manifest) throws Exception {
    Map<String, InputRecord> inputs = new LinkedHashMap<>();
    inputs.put("a.svg", new InputRecord(MANIFEST, null));
    inputs.put("about.md", new InputRecord(MANIFEST, KnownResult.of(page("about.md"))));
    inputs.put("team.md", new InputRecord(MANIFEST, KnownResult.of(page("team.md"))));
    PageRecord home = new PageRecord(DIGEST, DIGEST, 10, BodyNotes.NONE);
    WriteSummary none = new WriteSummary(0, 0, 0, List.of());
    files()
        .write(
            new LastBuild(
                DIGEST,
                Instant.EPOCH,
                Instant.MAX,
                manifest,
                List.of(new LastBuild.Setting("content/site.yml", MANIFEST)),
                new KnownInputs(DIGEST, 5, inputs),
                DIGEST,
                Map.of("index.html", home),
                new BuildResult(2, List.of(), List.of(), none, List.of())));
  }
}
