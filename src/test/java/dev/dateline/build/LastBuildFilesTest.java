package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.files.FileStamp;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.text.ContentDigest;
import dev.dateline.write.WriteSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildFilesTest {
  private static final ContentDigest DIGEST = ContentDigest.of(new byte[1]);
  private static final FileStamp MANIFEST = new FileStamp(1, 2, 3, 4);

  private static final FileStamp LATER = new FileStamp(1, 3, 4, 4);

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

    damage("a.seen", () -> assertThat(files().read(MANIFEST)).isNull());
  }

  @Test
  void isOfNoUseWithAnyBitOfAnAdditionTurned() throws Exception {
    write(MANIFEST);
    addNewHome();

    damage("a.seen", () -> assertThat(files().read(LATER)).isNull());
  }

  @Test
  void forgetsWhatWasReadWithAnyBitTurned() throws Exception {
    write(MANIFEST);

    damage(
        "a.read",
        () -> {
          LastBuild last = files().read(MANIFEST);
          assertThat(last).isNotNull();
          ReadResult about = record(last, "about.md").read();
          ReadResult team = record(last, "team.md").read();
          assertThat(about).isIn(null, page("about.md"));
          assertThat(team).isIn(null, page("team.md"));
          assertThat(about == null || team == null).isTrue();
        });
  }

  @Test
  void keepsWhatWasReadFromBuildToBuild() throws Exception {
    write(MANIFEST);
    LastBuild first = files().read(MANIFEST);
    files().write(first, null);
    LastBuild second = files().read(MANIFEST);

    for (LastBuild build : List.of(first, second)) {
      assertThat(record(build, "about.md").read()).isEqualTo(page("about.md"));
      assertThat(record(build, "team.md").read()).isEqualTo(page("team.md"));
      assertThat(record(build, "a.svg").read()).isNull();
    }
    assertThat(second.pages().load()).isEqualTo(first.pages().load());
    assertThat(second.outcome()).isEqualTo(first.outcome());
  }

  @Test
  void addsWhatIsDifferent() throws Exception {
    write(MANIFEST);
    long before = Files.size(folder.resolve("a.seen"));
    PageRecord home = addNewHome();

    LastBuild last = files().read(LATER);
    assertThat(files().read(MANIFEST)).isNull();
    assertThat(last.pages().load()).containsEntry("index.html", home).hasSize(2);
    assertThat(record(last, "about.md").read()).isEqualTo(page("about.md"));
    assertThat(last.inputs().records().load().keySet())
        .containsExactly("a.svg", "about.md", "team.md");
    assertThat(Files.size(folder.resolve("a.seen"))).isBetween(before + 1, 2 * before);
  }

  /** Else files would grow for ever. */
  @Test
  void isWrittenAnewAfterManyAdditions() throws Exception {
    write(MANIFEST);
    long before = Files.size(folder.resolve("a.seen"));
    boolean shrank = false;
    for (int i = 0; i < 150; i++) {
      addNewHome();
      shrank |= i > 0 && Files.size(folder.resolve("a.seen")) == before;
    }

    assertThat(files().read(LATER).pages().size()).isEqualTo(2);
    assertThat(shrank).isTrue();
  }

  private PageRecord addNewHome() throws Exception {
    LastBuildFiles files = files();
    LastBuild last = files.read(MANIFEST);
    last = last == null ? files.read(LATER) : last;
    PageRecord home = record(11);
    Map<String, PageRecord> pages = new HashMap<>(last.pages().load());
    pages.put("index.html", home);
    files.write(
        new LastBuild(
            last.key(),
            last.from(),
            last.until(),
            LATER,
            last.settings(),
            last.inputs(),
            last.rendering(),
            Records.of(pages),
            last.outcome()),
        last);
    return home;
  }

  private static PageRecord record(long size) {
    return new PageRecord(
        DIGEST, PageRecord.NO_BODY, ContentDigest.of(new byte[2]), size, BodyNotes.NONE, null);
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
    return FileStamp.isOlder(folder.resolve("index.html"), size, manifestTime);
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
    return new LastBuildFiles(folder, "a");
  }

  private static InputRecord record(LastBuild build, String path) {
    return build.inputs().records().find(path);
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
    WriteSummary none = new WriteSummary(0, 0, 0, List.of());
    files()
        .write(
            new LastBuild(
                DIGEST,
                Instant.EPOCH,
                Instant.MAX,
                manifest,
                List.of(new LastBuild.Setting("content/site.yml", MANIFEST)),
                new KnownInputs(DIGEST, 5, Records.of(inputs)),
                DIGEST,
                Records.of(
                    Map.of("index.html", record(10), "style.css", PageRecord.ofCopy(DIGEST, 9))),
                new BuildResult(2, List.of(), List.of(), none, List.of())),
            null);
  }
}
