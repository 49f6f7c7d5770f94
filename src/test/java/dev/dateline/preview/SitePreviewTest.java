package dev.dateline.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.build.BuildOptions;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.plan.picture.scale.SamplePictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePreviewTest {
  private static final Instant NOW = Instant.parse("2024-01-31T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final SitePath A = new SitePath("2024/01/02/a/");

  @TempDir Path folder;

  private SitePreview open(boolean drafts, Clock clock) throws IOException {
    return SitePreview.open(
        new BuildOptions(folder, folder.resolve("site"), null, drafts, NOW, false, false, 2),
        clock);
  }

  private static String text(SitePreview preview, SitePath path) throws IOException {
    RenderedPage page = preview.state().page(path);
    return page == null || page.bytes() == null
        ? ""
        : new String(page.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void keepsTheLastGoodSettingsWhileTheFileIsBroken() throws Exception {
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-02\n\nOne.\n");
    FileTree.write(folder, "content/site.yml", "title: The Good Title\n");
    SitePreview preview = open(true, CLOCK);

    FileTree.write(folder, "content/site.yml", "title: [\n");
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-02\n\nTwo.\n");
    preview.refresh();

    assertThat(text(preview, A)).contains("The Good Title", "Two.");
    assertThat(preview.state().diagnostics()).anyMatch(Diagnostic::isError);
  }

  @Test
  void takesWarningsForErrorsWhereABuildDoes() throws Exception {
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-02\n\nSee [B](b.md).\n");
    FileTree.write(folder, "content/c.md", "---\ntitle: C\ndate: 2024-01-03\nodd: x\n---\nText.\n");
    FileTree.write(folder, "content/site.yml", "title: T\nstrict: true\n");
    SitePreview preview = open(true, CLOCK);

    assertThat(preview.state().page(A).diagnostics()).isNotEmpty().allMatch(Diagnostic::isError);
    preview.check(preview.state(), () -> false);
    assertThat(preview.state().diagnostics()).hasSize(2).allMatch(Diagnostic::isError);
    assertThat(text(preview, A)).contains("See B.");
  }

  @Test
  void showsAnArticleThatIsDueThoughNoFileHasChanged() throws Exception {
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-02\n\nOne.\n");
    FileTree.write(folder, "content/b.md", "B\n\n2024-02-01\n\nNext.\n");
    Clock[] clock = {CLOCK};
    SitePreview preview =
        open(
            false,
            new Clock() {
              @Override
              public ZoneOffset getZone() {
                return ZoneOffset.UTC;
              }

              @Override
              public Clock withZone(java.time.ZoneId zone) {
                return this;
              }

              @Override
              public Instant instant() {
                return clock[0].instant();
              }
            });
    assertThat(preview.isDue()).isFalse();

    clock[0] = Clock.offset(CLOCK, Duration.ofDays(1));

    assertThat(preview.isDue()).isTrue();
    preview.refresh();
    assertThat(text(preview, SitePath.HOME)).contains("2024/02/01/b/");
    assertThat(preview.isDue()).isFalse();
  }

  @Test
  void tellsTheStateOfEveryInput() throws Exception {
    FileTree.write(folder, "content/site.yml", "zone: America/New_York\n");
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-02\n\nOne two three.\n");
    FileTree.write(folder, "content/b.md", "B\n\n2045-02-01\n\nLater.\n");
    FileTree.write(
        folder, "content/c.md", "---\ntitle: C\ndate: 2024-01-03\ndraft: true\n---\nx\n");
    FileTree.write(
        folder, "content/d.md", "---\ntitle: D\ndate: 2024-01-03\nexpires: 2024-01-04\n---\nx\n");
    FileTree.write(folder, "content/e.md", "");
    FileTree.write(folder, "content/f.md", "F\n\n2024-01-03\n\n![Gone](gone.png)\n");
    FileTree.write(folder, "content/picture.txt", "is no input");
    SitePreview preview = open(true, CLOCK);
    preview.check(preview.state(), () -> false);

    assertThat(preview.state().inputs())
        .extracting(input -> input.file().value() + " " + input.state() + " " + input.reason())
        .containsExactly(
            "a.md PUBLISHED ",
            "b.md SCHEDULED until 2045-02-01, America/New_York",
            "c.md DRAFT draft: true",
            "d.md EXPIRED on 2024-01-04, America/New_York",
            "e.md REJECTED see its errors",
            "f.md PUBLISHED ");
    assertThat(preview.state().inputs().get(0).words()).isEqualTo(3);
    assertThat(preview.state().inputs().get(1).state()).isEqualTo(State.SCHEDULED);
  }

  @Test
  void forgetsAMistakeOfABodyWhenItsImageComes() throws Exception {
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-02\n\n![A dot](dot.png)\n");
    SitePreview preview = open(true, CLOCK);
    preview.check(preview.state(), () -> false);
    assertThat(preview.state().diagnostics()).hasSize(1);

    Files.write(
        folder.resolve("content/dot.png"),
        SamplePictures.file(SamplePictures.photograph(20, 20), "png"));
    preview.refresh();
    preview.check(preview.state(), () -> false);

    assertThat(preview.state().diagnostics()).isEmpty();
  }

  @Test
  void tellsWhatIsDifferent() throws Exception {
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-02\n\nOne.\n");
    FileTree.write(folder, "content/b.md", "B\n\n2024-01-02\n\nOne.\n");
    FileTree.write(folder, "content/dot.png", "x");
    SitePreview preview = open(true, CLOCK);
    PreviewState before = preview.state();

    Files.move(folder.resolve("content/b.md"), folder.resolve("b.md"));
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-09\n\nOne.\n");
    FileTree.write(folder, "content/dot.png", "xx");
    FileTree.write(folder, "templates/assets/site.css", "p {}");
    SiteChanges changes = preview.refresh().changesSince(before);

    assertThat(changes.articles())
        .containsExactly(new SiteChanges.ChangedArticle("A", new SitePath("2024/01/09/a/"), A));
    assertThat(changes.files()).containsExactly("assets/site.css", "dot.png");
  }

  /** Else nobody would be told of what changed just then. */
  @Test
  void findsAChangeAfterARehearsal() throws Exception {
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-02\n\nOne.\n");
    SitePreview preview = open(true, CLOCK);
    PreviewState before = preview.state();
    FileTree.write(folder, "content/b.md", "B\n\n2024-01-03\n\nTwo.\n");

    preview.rehearse();

    assertThat(preview.state()).isSameAs(before);
    assertThat(preview.refresh().changesSince(before).articles())
        .extracting(SiteChanges.ChangedArticle::headline)
        .containsExactly("B");
  }

  /** The clock is asked for the time by every refresh. */
  @Test
  void livesOnAfterAFaultOfTheProgram() throws Exception {
    FileTree.write(folder, "content/a.md", "A\n\n2024-01-02\n\nOne.\n");
    boolean[] broken = {false};
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            if (broken[0]) {
              throw new IllegalStateException("no time");
            }
            return NOW;
          }

          @Override
          public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }
        };
    SitePreview preview = open(true, clock);

    broken[0] = true;
    preview.refresh();
    assertThat(text(preview, A)).contains("One.");
    assertThat(preview.state().diagnostics())
        .singleElement()
        .matches(Diagnostic::isFault)
        .asString()
        .contains("no time");

    broken[0] = false;
    preview.refresh();
    assertThat(preview.state().diagnostics()).isEmpty();
  }
}
