package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which day an article appears, from when on and until when. */
class BuildDatesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "UTC"})
  void keepsABareDateInEveryZone(String zone) {
    site("zone: " + zone);
    article("a.md", "date: 2024-01-01");
    FileTree.write(folder, "content/b.md", "A landing\n\nJanuary 1, 2024\n\nText.\n");

    build("2025-01-01T00:00:00Z");

    assertThat(page("2024/01/01/a/index.html")).contains(" datetime=\"2024-01-01\">");
    assertThat(page("2024/01/01/b/index.html")).contains("January 1, 2024</time>");
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Kiritimati, '2024-01-01T14:30:00+14:00\">January 1, 2024, 14:30 UTC+14'",
    "Pacific/Pago_Pago, '2023-12-31T13:30:00-11:00\">January 1, 2024'",
    "America/New_York, '2023-12-31T19:30:00-05:00\">January 1, 2024'",
  })
  void showsAMomentInTheZoneOfTheSiteUnderTheDayThatIsWritten(String zone, String time) {
    site("zone: " + zone);
    article("a.md", "date: 2024-01-01T00:30:00Z");

    build("2025-01-01T00:00:00Z");

    assertThat(page("2024/01/01/a/index.html")).contains(" datetime=\"" + time + "</time>");
  }

  /** From midnight to midnight in New York, where the clocks change in between. */
  @Test
  void showsAnArticleFromTheStartOfItsDayUntilTheStartOfItsLast() {
    site("zone: America/New_York");
    article("a.md", "date: 2024-03-10\nexpires: 2024-03-12");

    assertThat(build("2024-03-10T04:59:59Z"))
        .startsWith("0 published, 1 scheduled, 0 draft, 0 expired, 0 rejected")
        .contains("scheduled: content/a.md (until 2024-03-10)");
    assertThat(build("2024-03-10T05:00:00Z")).startsWith("1 published, 0 scheduled");
    assertThat(build("2024-03-12T03:59:59Z")).startsWith("1 published, 0 scheduled");
    assertThat(build("2024-03-12T04:00:00Z"))
        .startsWith("0 published, 0 scheduled, 0 draft, 1 expired, 0 rejected")
        .contains("expired: content/a.md (on 2024-03-12)")
        .contains(" removed");
    assertThat(folder.resolve("site/2024/03/10/a/index.html")).doesNotExist();
  }

  @Test
  void showsAMomentFromThatMomentOn() {
    article("a.md", "date: 2024-03-10T12:00:00+02:00");

    assertThat(build("2024-03-10T09:59:59Z")).startsWith("0 published, 1 scheduled");
    assertThat(build("2024-03-10T10:00:00Z")).startsWith("1 published");
    assertThat(build("2024-03-10T11:59:59+02:00")).startsWith("0 published, 1 scheduled");
  }

  @Test
  void showsDraftsAndWhatIsScheduledOnlyWhenAsked() {
    article("a.md", "date: 2024-03-10\ndraft: true");
    article("b.md", "date: 2034-03-10");

    assertThat(build("2024-04-01T00:00:00Z"))
        .startsWith("0 published, 1 scheduled, 1 draft, 0 expired, 0 rejected")
        .contains("draft: content/a.md (draft: true)");
    assertThat(build("2024-04-01T00:00:00Z", "--drafts")).startsWith("2 published, 0 scheduled");
    assertThat(build("2024-04-01T00:00:00Z")).startsWith("0 published, 1 scheduled, 1 draft");
    assertThat(FileTree.read(folder.resolve("site")).keySet()).noneMatch(f -> f.contains("03/10"));
  }

  private void site(String line) {
    FileTree.write(folder, "content/site.yml", line + "\n");
  }

  private void article(String file, String keys) {
    FileTree.write(folder, "content/" + file, "---\ntitle: A\n" + keys + "\n---\n\nText.\n");
  }

  private String build(String now, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "build";
    arguments[1] = "--now";
    arguments[2] = now;
    System.arraycopy(options, 0, arguments, 3, options.length);
    Program run = Program.in(folder, arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.out();
  }

  private String page(String file) {
    return FileTree.read(folder.resolve("site")).get(file);
  }
}
