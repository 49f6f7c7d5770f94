package dev.dateline.serve;

import dev.dateline.FileTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes files at random moments, as editors, scripts and git do, and compares what is served
 * afterwards with a clean build. {@code -Ddateline.burst.seconds=30} lets it run longer, {@code
 * -Ddateline.burst.seed=7} differently.
 */
class PreviewBurstTest {
  private static final int SECONDS = Integer.getInteger("dateline.burst.seconds", 6);
  private static final long SEED = Long.getLong("dateline.burst.seed", 20240131);
  private static final int ARTICLES = 40;
  private static final int FOLDERS = 4;

  /** What follows within a burst, and how long a burst is followed by nothing. */
  private static final int SHORTEST_MICROS = 200;

  private static final int LONGEST_PAUSE_MILLIS = 120;

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private int written;

  @Test
  void missesNoLastChange() throws Exception {
    FileTree.write(folder, "content/good.md", Preview.GOOD);
    try (Preview preview = new Preview(folder, "/", false)) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      int rounds = 0;
      while (System.nanoTime() < end) {
        burst();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        if (++rounds % 15 == 0) {
          preview.awaitBody("last/", "Number " + write("content/pages/last.md", "Last"));
          ServedSite.assertIsAsBuilt(preview);
        }
      }
      preview.awaitBody("last/", "Number " + write("content/pages/last.md", "Last"));
      ServedSite.assertIsAsBuilt(preview);
    }
  }

  private void burst() throws Exception {
    int changes = 1 + random.nextInt(random.nextInt(5) == 0 ? 60 : 4);
    for (int i = 0; i < changes; i++) {
      change();
      if (random.nextBoolean()) {
        TimeUnit.MICROSECONDS.sleep(SHORTEST_MICROS * (1L + random.nextInt(60)));
      }
    }
  }

  private void change() throws Exception {
    String name = "content/f" + random.nextInt(FOLDERS) + "/a" + random.nextInt(ARTICLES) + ".md";
    Path file = folder.resolve(name);
    switch (random.nextInt(10)) {
      case 0 -> Files.deleteIfExists(file);
      case 1 -> {
        // As many editors save: a new file takes the place of the old one.
        write(name + "~", "Report " + name.length());
        Files.move(folder.resolve(name + "~"), file, StandardCopyOption.REPLACE_EXISTING);
      }
      case 2 -> {
        // In two steps, with a half-written file between.
        write(name, "Half");
        Files.writeString(file, "");
        write(name, "Report " + random.nextInt(1000));
      }
      case 3 -> {
        if (random.nextInt(4) == 0) {
          FileUtils.deleteDirectory(file.getParent().toFile());
        }
      }
      case 4 -> {
        if (Files.exists(file.getParent())) {
          Path aside = folder.resolve("content/f" + random.nextInt(FOLDERS) + "/moved");
          FileUtils.deleteDirectory(aside.toFile());
          if (!aside.startsWith(file.getParent())) {
            Files.createDirectories(aside.getParent());
            Files.move(file.getParent(), aside);
          }
        }
      }
      case 5 -> FileTree.write(folder, "content/site.yml", "title: Title " + ++written + "\n");
      case 6 ->
          FileTree.write(
              folder, "templates/standalone.ftlh", "<p>Look " + ++written + "</p>${body}");
      case 7 -> FileTree.write(folder, "content/data.txt", "Data " + ++written);
      default -> write(name, "Report " + random.nextInt(1000));
    }
  }

  /** Writes an article with a number that nothing else has. */
  private int write(String name, String headline) {
    written++;
    String day = String.format("2023-0%d-1%d", 1 + written % 9, written % 10);
    String slug = "article-" + written;
    String front = "---\ntitle: " + headline + "\ndate: " + day + "\n";
    String address = name.contains("pages/") ? "" : "slug: " + slug + "\n";
    FileTree.write(folder, name, front + address + "---\n\nNumber " + written + "\n");
    return written;
  }
}
