package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A digest to which random things happen, one after the other; the same from the same seed. */
final class RandomSite {
  private static final int ARTICLES = 25;

  private final SampleDigest digest;
  private final Chance chance;
  private final ArticleEdits articles;
  private final Mistakes mistakes;
  private final List<Step> harmless = new ArrayList<>();
  private final List<Step> afterSuccess = new ArrayList<>();
  private final List<Step> processes = new ArrayList<>();
  private final List<String> history = new ArrayList<>();
  private boolean refused;

  /** Something happens, and is told. */
  interface Step {
    String happen() throws Exception;
  }

  RandomSite(Path folder, long seed) {
    this.digest = new SampleDigest(folder);
    digest.baseUrl = null;
    this.chance = new Chance(seed);
    this.articles = new ArticleEdits(digest, chance);
    this.mistakes = new Mistakes(digest, chance);
    SettingsEdits settings = new SettingsEdits(digest, chance);
    DiskEvents disk = new DiskEvents(digest, chance);
    for (int i = 0; i < 3; i++) {
      harmless.addAll(
          List.of(
              articles::add,
              articles::rename,
              articles::redate,
              articles::retitle,
              articles::retopic,
              articles::resource,
              articles::changeFirstParagraph,
              articles::changeLastParagraph,
              articles::changeLink,
              articles::changeDoubtfulLink));
    }
    harmless.addAll(
        List.of(
            articles::delete,
            articles::delete,
            articles::translate,
            articles::translate,
            articles::changeForm,
            articles::changeThread,
            articles::toggleDraft,
            articles::toggleCorrection,
            articles::toggleExpiry,
            articles::toggleLead,
            articles::changeImage,
            articles::changePhotograph,
            articles::changePhotograph,
            articles::changeOtherFile,
            articles::changePage,
            articles::changeHeading,
            articles::changeHeading,
            settings::changeSite,
            settings::changeTopics,
            settings::changeSources,
            settings::changeTemplate,
            settings::changeLabels,
            settings::changeAsset,
            settings::moveTheClock,
            settings::toggleOption,
            settings::toggleOption,
            settings::changeShard,
            articles::changeLanguage,
            disk::touch,
            disk::changeInSecret,
            disk::damageCache,
            disk::damageCache));
    afterSuccess.addAll(
        List.of(
            disk::deleteOutput,
            disk::alterOutput,
            disk::alterOutput,
            disk::damageManifest,
            mistakes::make,
            mistakes::make));
    processes.addAll(List.of(disk::kill, disk::kill, disk::kill, disk::fillDisk));
    begin();
  }

  private void begin() {
    for (String image : ArticleEdits.IMAGES) {
      digest.write("content/" + image, "<svg/>\n");
    }
    digest.put("first.md", new SampleArticle("The first", "2023-12-28").body("Text.").plain());
    while (digest.articles.size() < ARTICLES) {
      articles.add();
    }
    articles.changePage();
  }

  /** Lets so many things happen, each followed by a build that must be as good as a clean one. */
  void live(int steps, int stepsBetweenProcesses) throws Exception {
    CleanBuild.assertSame(digest);
    for (int i = 1; i <= steps; i++) {
      if (i % stepsBetweenProcesses == 0 && !refused) {
        disturb();
      } else {
        change();
      }
      Program run = CleanBuild.assertSame(digest);
      refused = run.exitCode() != 0;
      history.set(history.size() - 1, history.get(history.size() - 1) + outcome(run));
      if (!refused && chance.once(5)) {
        assertThat(digest.build().out()).contains(": 0 files written", " 0 removed");
      }
    }
  }

  private void change() throws Exception {
    if (refused && !chance.once(4)) {
      note(mistakes.mend());
    } else if (!refused && chance.once(5)) {
      note(chance.of(afterSuccess).happen());
    } else {
      List<String> all = new ArrayList<>();
      for (int more = chance.below(4) - 2; more < 1; more++) {
        all.add(chance.of(harmless).happen());
      }
      note(String.join("; ", all));
    }
  }

  /** An edit, then one or two builds that come to nothing or to something. */
  private void disturb() throws Exception {
    String edits = chance.of(harmless).happen() + "; " + chance.of(harmless).happen();
    note(edits + "; " + chance.of(processes).happen());
    if (chance.once(3)) {
      note(articles.retitle() + "; " + chance.of(processes).happen());
    }
  }

  private void note(String event) {
    history.add(event);
  }

  private static String outcome(Program run) {
    return run.err()
        .lines()
        .filter(line -> line.contains(": error: "))
        .findFirst()
        .map(line -> " [refused: " + line + "]")
        .orElse("");
  }

  /** What happened so far, a step a line. */
  String history() {
    return String.join("\n", history);
  }

  /** How many builds succeeded. */
  long successes() {
    return history.stream().filter(event -> !event.contains(" [refused: ")).count();
  }
}
