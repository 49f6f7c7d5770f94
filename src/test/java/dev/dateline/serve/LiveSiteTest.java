package dev.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.build.BuildOptions;
import dev.dateline.model.SitePath;
import dev.dateline.preview.RenderedPage;
import dev.dateline.preview.SitePreview;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs without a watch of the folder, so that only announced changes are read. */
class LiveSiteTest {
  private static final int SAVES = 100;
  private static final long SEED = 20240131;
  private static final long LONG = 20_000;

  @TempDir Path folder;

  @Test
  void holdsWhatWasAnnouncedWhileItWasBeingRead() throws Exception {
    write("mine", 0);
    write("other", 0);
    SitePreview preview =
        SitePreview.open(
            new BuildOptions(folder, folder, null, true, Preview.CLOCK.instant(), false, false, 2),
            Preview.CLOCK);
    AtomicBoolean done = new AtomicBoolean();
    Random random = new Random(SEED);
    try (LiveSite live = new LiveSite(preview)) {
      live.start((before, after) -> {}, state -> {});
      CompletableFuture<Void> others =
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; !done.get(); i++) {
                  write("other", i);
                  live.changed();
                  pause(5);
                }
              });
      for (int i = 1; i <= SAVES; i++) {
        pause(random.nextInt(30));
        write("mine", i);
        live.changed();
        RenderedPage page = live.current(LONG).page(new SitePath("2024/01/02/mine/"));

        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).contains("Number " + i + ".");
      }
      done.set(true);
      others.join();
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes no links without a right to do so")
  void namesAFileThatCanNotBeReadUntilItCan() throws Exception {
    write("mine", 0);
    SitePreview preview =
        SitePreview.open(
            new BuildOptions(folder, folder, null, true, Preview.CLOCK.instant(), false, false, 2),
            Preview.CLOCK);
    try (LiveSite live = new LiveSite(preview)) {
      live.start((before, after) -> {}, state -> {});
      Path template = Files.createDirectory(folder.resolve("templates")).resolve("article.ftlh");
      Files.createSymbolicLink(template, Path.of("gone.ftlh"));
      live.changed();

      assertThat(live.current(LONG).diagnostics().toString())
          .contains("templates/article.ftlh: error: can't be read;");
      assertThat(live.current(LONG).page(new SitePath("2024/01/02/mine/")).bytes()).isNotNull();

      Files.delete(template);
      // Nothing is announced, as the file system need not tell that a file can be read again.
      for (int i = 0; i < LONG / 50 && !live.current(LONG).diagnostics().isEmpty(); i++) {
        pause(50);
      }
      assertThat(live.current(LONG).diagnostics()).isEmpty();
    }
  }

  /** The headline tells what was read; a body is read when its page is shown. */
  private void write(String name, int number) {
    FileTree.write(
        folder,
        "content/" + name + ".md",
        "---\ntitle: Number " + number + ".\ndate: 2024-01-02\n---\nText.\n");
  }

  private static void pause(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
