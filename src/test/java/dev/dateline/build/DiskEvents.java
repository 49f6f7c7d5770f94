package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.files.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What happens to files beside their being edited, and to builds under way. */
final class DiskEvents {
  private final SampleDigest digest;
  private final Chance chance;

  DiskEvents(SampleDigest digest, Chance chance) {
    this.digest = digest;
    this.chance = chance;
  }

  String touch() throws IOException {
    Path file = chance.of(filesBelow(digest.folder.resolve("content")));
    Instant time = Instant.now().plusSeconds(chance.below(3) * 3600L - 3600);
    Files.setLastModifiedTime(file, FileTime.from(time));
    return "touch " + digest.folder.relativize(file) + " at " + time;
  }

  /** Changed, but with the size and time of before: only the inode's own time tells. */
  String changeInSecret() throws IOException {
    String file = chance.of(digest.articles.keySet());
    SampleArticle article = digest.articles.get(file);
    FileTime time = Files.getLastModifiedTime(digest.content(file));
    String paragraph = article.body.get(0);
    char other = paragraph.charAt(0) == 'F' ? 'G' : 'F';
    article.body.set(0, other + paragraph.substring(1));
    digest.save(file);
    Files.setLastModifiedTime(digest.content(file), time);
    return "change " + file + " and put its time back";
  }

  String deleteOutput() throws IOException {
    Path file = chance.of(filesOfTheSite());
    Files.delete(file);
    return "delete " + digest.folder.relativize(file);
  }

  String alterOutput() throws IOException {
    Path file = chance.of(filesOfTheSite());
    byte[] bytes = Files.readAllBytes(file);
    FileTime time = Files.getLastModifiedTime(file);
    byte[] other = chance.once(2) ? bytes : Arrays.copyOf(bytes, bytes.length + 1);
    other[chance.below(other.length)] ^= 1;
    Files.write(file, other);
    Files.setLastModifiedTime(file, time);
    return "alter " + digest.folder.relativize(file);
  }

  String damageCache() throws IOException {
    List<Path> caches = filesBelow(digest.folder.resolve(".dateline"));
    return caches.isEmpty() ? "no cache to damage" : damage(chance.of(caches));
  }

  String damageManifest() throws IOException {
    return damage(digest.site().resolve(".dateline/manifest"));
  }

  private String damage(Path file) throws IOException {
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    int kind = chance.below(4);
    if (kind == 0 || bytes.length == 0) {
      Files.deleteIfExists(file);
    } else if (kind == 1) {
      Files.write(file, Arrays.copyOf(bytes, chance.below(bytes.length)));
    } else if (kind == 2) {
      Files.write(file, chance.bytes(chance.below(2 * bytes.length)));
    } else {
      bytes[chance.below(bytes.length)] ^= (byte) (1 << chance.below(8));
      Files.write(file, bytes);
    }
    return "damage " + digest.folder.relativize(file) + " in way " + kind;
  }

  /** Kills a build at some moment; best after an edit of many pages, so that it has much to do. */
  String kill() throws IOException, InterruptedException {
    Path manifest = digest.site().resolve(".dateline/manifest");
    FileStamp before = FileStamp.of(manifest);
    Process build = BuildProcess.start(digest.folder, digest.arguments(digest.site()));
    String moment;
    if (chance.once(3)) {
      moment = "any time";
      build.waitFor(300 + chance.below(700), TimeUnit.MILLISECONDS);
    } else {
      moment = "while the site changes";
      while (build.isAlive() && java.util.Objects.equals(before, FileStamp.of(manifest))) {
        Thread.onSpinWait();
      }
      long until = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(chance.below(3000));
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
    }
    build.destroyForcibly().waitFor();
    return "kill a build at " + moment;
  }

  String fillDisk() throws IOException, InterruptedException {
    int blocks = 2 + chance.below(40);
    Process build =
        BuildProcess.startOnFullDisk(blocks, digest.folder, digest.arguments(digest.site()));
    String said = BuildProcess.output(build);
    assertThat(said).doesNotContain("\tat ");
    assertThat(build.exitValue()).as(said).isIn(0, 1, 3);
    return "build on a disk full after " + blocks + " blocks: exit code " + build.exitValue();
  }

  private List<Path> filesOfTheSite() throws IOException {
    return filesBelow(digest.site()).stream()
        .filter(file -> !file.startsWith(digest.site().resolve(".dateline")))
        .filter(file -> !file.equals(digest.site().resolve(".gitignore")))
        .toList();
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
