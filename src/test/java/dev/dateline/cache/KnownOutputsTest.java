package dev.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.files.FileStamp;
import dev.dateline.text.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownOutputsTest {
  private static final String PAGE = "2023/index.html";

  @TempDir Path site;

  private final OutputRecord record =
      new OutputRecord(
          new ContentDigest(1, 2),
          ContentDigest.of("page".getBytes(StandardCharsets.UTF_8)),
          "page".length());

  @Test
  void knowsAFileOfACopiedSiteByItsBytes() {
    FileTree.write(site, PAGE, "page");

    assertThat(outputs(true).find(PAGE)).isEqualTo(record);
    assertThat(outputs(false).find(PAGE)).as("it is newer than the list of files").isNull();
  }

  @Test
  void doesNotKnowAFileOfACopiedSiteWithOtherBytes() {
    assertThat(outputs(true).find(PAGE)).isNull();
    FileTree.write(site, PAGE, "edit");

    assertThat(outputs(true).find(PAGE)).isNull();
    assertThat(outputs(true).find("other.html")).isNull();
  }

  private KnownOutputs outputs(boolean copied) {
    ContentDigest none = new ContentDigest(0, 0);
    LastBuild last =
        new LastBuild(
            none,
            Instant.EPOCH,
            Instant.EPOCH,
            new FileStamp(1, 1, 1, 1),
            Map.of(),
            new KnownInputs(none, 1, Map.of()),
            Map.of(PAGE, record),
            Map.of(),
            Map.of(),
            0,
            List.of(),
            List.of(),
            List.of());
    return new KnownOutputs(last, site, false, copied);
  }
}
