package dev.dateline.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.FileTree;
import dev.dateline.FuzzSeeds;
import dev.dateline.text.ContentDigest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the list of Dateline's own files says: the next build ends, with the new site or with a
 * refusal, and nothing outside of the output folder is touched. Also where somebody has forged the
 * list's digest.
 */
class ManifestFuzzTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);
  private static final String OLD_DIGEST =
      ContentDigest.of("old".getBytes(StandardCharsets.UTF_8)).toString();

  @TempDir static Path folder;

  static Stream<byte[]> lists() {
    return FuzzSeeds.texts(
        "",
        OLD_DIGEST + " old.html\n",
        OLD_DIGEST + " old.html\n" + OLD_DIGEST + " ../beside.txt\n",
        OLD_DIGEST + " /etc/passwd\n",
        OLD_DIGEST + " a/../../beside.txt\n" + OLD_DIGEST + " .git/config\n",
        OLD_DIGEST + " \n" + OLD_DIGEST + " .\n" + OLD_DIGEST + " ..\n",
        OLD_DIGEST + " link/beside.txt\n",
        OLD_DIGEST + " .dateline/manifest\n" + OLD_DIGEST + " .dateline\n",
        OLD_DIGEST + " a\u0000b\n" + OLD_DIGEST + " c\\u000ad\n",
        OLD_DIGEST.substring(1) + " old.html",
        "dateline output 2 0 " + OLD_DIGEST + "\n",
        "dateline output 3 0 " + OLD_DIGEST + "\n");
  }

  @MethodSource("lists")
  @FuzzTest
  void anyFile(byte[] bytes) throws Exception {
    if (bytes != null) {
      build(bytes);
    }
  }

  @MethodSource("lists")
  @FuzzTest
  void forgedFile(byte[] lines) throws Exception {
    if (lines == null) {
      return;
    }
    String first = "dateline output 2 " + lines.length + " " + ContentDigest.of(lines) + "\n";
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    list.writeBytes(first.getBytes(StandardCharsets.UTF_8));
    list.writeBytes(lines);

    build(list.toByteArray());
  }

  private static void build(byte[] manifest) throws Exception {
    FileTree.write(folder, "beside.txt", "old");
    FileTree.write(folder, "elsewhere/beside.txt", "old");
    Path site = folder.resolve("site");
    FileTree.write(site, "old.html", "old");
    FileTree.write(site, ".dateline/.gitignore", "*\n");
    Path link = site.resolve("link");
    if (!Files.isSymbolicLink(link)) {
      Files.createSymbolicLink(link, folder.resolve("elsewhere"));
    }
    Path list = SiteWriter.manifest(site);
    Files.createDirectories(list.getParent());
    Files.write(list, manifest);

    try (SiteWriter writer = SiteWriter.open(site)) {
      writer.put("index.html", NEW, NEW.length);
      if (writer.obstacles().isEmpty()) {
        writer.commit();
        assertThat(site.resolve("index.html")).hasContent("new");
      }
    } catch (OutputRefused refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }

    Map<String, String> all = FileTree.read(folder);
    assertThat(all)
        .containsEntry("beside.txt", "old")
        .containsEntry("elsewhere/beside.txt", "old")
        .allSatisfy((name, text) -> assertThat(name).matches("(elsewhere/|site/)?[^/]+|site/.*"));
  }
}
