package dev.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.files.FileStamp;
import dev.dateline.markdown.LinkUse;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleDates;
import dev.dateline.model.ArticleHead;
import dev.dateline.model.BodySource;
import dev.dateline.model.Citation;
import dev.dateline.model.Classification;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Correction;
import dev.dateline.model.Image;
import dev.dateline.model.NewsThread;
import dev.dateline.model.PictureSize;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.State;
import dev.dateline.model.TopicRef;
import dev.dateline.model.Withheld;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.hold.Hold;
import dev.dateline.text.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildFileTest {
  private static final ContentDigest DIGEST = new ContentDigest(3, -4);
  private static final FileStamp STAMP = new FileStamp(300, -1, Long.MAX_VALUE, 5);
  private static final Diagnostic WARNING =
      Diagnostic.warning(Place.line("content/a.md", 3), "odd — ü 漢 😀", "mend it");

  @TempDir Path folder;
  private Path path;
  private BuildFile file;

  @BeforeEach
  void write() throws Exception {
    path = folder.resolve("a.build");
    file = new BuildFile(path);
    file.write(build());
  }

  private static ReadArticle article() {
    Instant moment = Instant.parse("2023-12-28T14:00:00.123456789Z");
    return new ReadArticle(
        new Article(
            new SitePath("2023/12/28/a/"),
            new ArticleHead("A ü", "", false, "PARIS", List.of("Ann", "Bo"), image(), null),
            new ArticleDates(
                PublicationDate.of(moment, ZoneOffset.UTC),
                PublicationDate.of(LocalDate.of(2024, 1, 1)),
                null,
                List.of(new Correction(LocalDate.of(2024, 1, 2), "It was wrong."))),
            new Classification(
                List.of(new TopicRef(new Slug("space"), "Space")),
                List.of(new Citation(new Slug("esa"), "ESA", null, "A report")),
                NewsThread.of("Comet"),
                true),
            new BodySource(new ContentPath("a.md"), 10, 2000, 4, DIGEST),
            List.of(new SitePath("old/")),
            "tag:example.org,2019:/posts/42"),
        new Hold("draft: true", null, null),
        List.of("map.svg"),
        List.of(WARNING));
  }

  private static Image image() {
    return new Image("a.svg", "alt", null, "ESA", 7);
  }

  static LastBuild build() {
    return new LastBuild(
        DIGEST,
        Instant.EPOCH,
        Instant.MAX,
        STAMP,
        Map.of("content/site.yml", STAMP),
        new KnownInputs(
            DIGEST,
            -7,
            Map.of(
                "a.md", new InputRecord(STAMP, StoredResult.of(article()), null, null),
                "b.svg",
                    new InputRecord(STAMP, null, "holds a script", new PictureSize(640, 480)))),
        Map.of("index.html", new OutputRecord(DIGEST, DIGEST, 1L << 40)),
        Map.of(
            "a.md",
            new BodyNotes(
                List.of("b.md"),
                List.of(new LinkUse(LinkUse.Kind.LINK, "b.md#part", 3)),
                List.of(WARNING),
                new BodyIds(DIGEST, DIGEST, List.of("part")))),
        Map.of("content/b.png", WARNING),
        1,
        List.of(new Withheld(new ContentPath("c.md"), State.DRAFT, "draft: true")),
        List.of(new Withheld(new ContentPath("c.png"), State.DRAFT, "used by content/c.md")),
        List.of(WARNING));
  }

  @Test
  void givesBackWhatWasKept() {
    LastBuild read = file.read();
    LastBuild build = build();

    assertThat(read).isNotNull();
    assertThat(read.inputs().records().get("a.md").result().get()).isEqualTo(article());
    assertThat(read.inputs().records().get("b.svg").result()).isNull();
    assertThat(read).usingRecursiveComparison().ignoringFields("inputs.records").isEqualTo(build);
  }

  @Test
  void writesTheSameBytesWhenItHasLetThemGo() throws Exception {
    byte[] first = Files.readAllBytes(path);
    LastBuild read = decoded();

    file.release();
    file.write(read);

    assertThat(path).hasBinaryContent(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"replaced", "shorter", "gone"})
  void writesTheSameBytesWhenItsFileIsAnotherByThen(String what) throws Exception {
    byte[] first = Files.readAllBytes(path);
    LastBuild read = decoded();

    file.release();
    switch (what) {
      case "replaced" -> Files.write(path, new byte[first.length]);
      case "shorter" -> Files.write(path, new byte[3]);
      default -> Files.delete(path);
    }
    file.write(read);

    assertThat(path).hasBinaryContent(first);
  }

  private LastBuild decoded() {
    LastBuild read = file.read();
    read.inputs().records().values().forEach(InputRecord::input);
    return read;
  }

  @Test
  void keepsATopicOfManyArticlesOnceInMemory() throws Exception {
    InputRecord record = new InputRecord(STAMP, StoredResult.of(article()), null, null);
    KnownInputs inputs = new KnownInputs(DIGEST, -7, Map.of("a.md", record, "b.md", record));
    LastBuild one = build();
    file.write(
        new LastBuild(
            one.key(),
            one.from(),
            one.until(),
            one.manifest(),
            one.settings(),
            inputs,
            one.outputs(),
            one.bodies(),
            one.pictures(),
            one.published(),
            one.withheld(),
            one.heldFiles(),
            one.diagnostics()));

    List<Classification> read =
        file.read().inputs().records().values().stream()
            .map(input -> ((ReadArticle) input.input()).article().classification())
            .toList();

    assertThat(read.get(0).topics().get(0)).isSameAs(read.get(1).topics().get(0));
    assertThat(read.get(0).citations().get(0)).isSameAs(read.get(1).citations().get(0));
  }

  @Test
  void givesNothingWhereThereIsNone() throws Exception {
    Files.delete(path);

    assertThat(file.read()).isNull();
  }

  @Test
  void givesNothingOfADamagedFile() throws Exception {
    byte[] bytes = Files.readAllBytes(path);
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x11;
      Files.write(path, damaged);
      assertThat(file.read()).as("byte %d", i).isNull();
    }
  }

  @Test
  void givesNothingOfAFileThatWasCutOff() throws Exception {
    byte[] bytes = Files.readAllBytes(path);
    for (int length = 0; length < bytes.length; length += 3) {
      Files.write(path, Arrays.copyOf(bytes, length));
      assertThat(file.read()).as("length %d", length).isNull();
    }
  }

  /** A program with the same fingerprint would have written it, so only somebody's hand can. */
  @Test
  void givesNothingOfAFileWithoutAValueThatMustBeThere() throws Exception {
    byte[] bytes = Files.readAllBytes(path);
    byte[] program = Generator.id().toString().getBytes(StandardCharsets.US_ASCII);
    byte[] forged = Arrays.copyOf(program, bytes.length);
    CRC32 sum = new CRC32();
    sum.update(forged, 0, bytes.length - Long.BYTES);
    for (int i = 0; i < Long.BYTES; i++) {
      forged[bytes.length - Long.BYTES + i] = (byte) (sum.getValue() >>> (i * Byte.SIZE));
    }
    Files.write(path, forged);

    assertThat(file.read()).isNull();
  }
}
