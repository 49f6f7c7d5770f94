package dev.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.ProgramProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishes a digest with the real git to a bare repository. */
class PublishTest {
  private static final String BRANCH = "gh-pages";

  @TempDir Path temp;
  private DigestRepository digest;

  @BeforeEach
  void makeARepository() throws IOException {
    temp = temp.toRealPath();
    digest = DigestRepository.create(temp.resolve("digest"), temp.resolve("remote.git"));
  }

  private void publishWell(String... arguments) {
    Program run = digest.publish(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void beginsAHistoryOfItsOwn() {
    Map<String, String> before = digest.state();

    Program run = digest.publish();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("gh-pages of origin", "pages added")
        .contains("The site appears at https://news.example.org/");
    digest.assertPublished(BRANCH);
    assertThat(digest.commits(BRANCH)).isEqualTo("1");
    assertThat(digest.remoteGit("log", "-1", "--format=%an <%ae>%n%b", BRANCH))
        .isEqualTo("Ed Itor <ed@example.org>\nBuilt from " + digest.git("rev-parse", "HEAD"));
    assertThat(digest.state()).isEqualTo(before);
  }

  @Test
  void addsAChangeToTheHistory() {
    publishWell();
    digest.addArticle("eclipse");

    Program run = digest.publish("--message", "Morning edition");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("content: warning: a file is published as it is here");
    digest.assertPublished(BRANCH);
    assertThat(digest.commits(BRANCH)).isEqualTo("2");
    assertThat(digest.remoteGit("log", "-1", "--format=%B", BRANCH)).isEqualTo("Morning edition");
  }

  @Test
  void countsEachFileOfANewFolderThatIsInNoCommit() {
    digest.write("content/2024/spring/bridge.md", "A bridge\n\n2024-03-01\n\nText.\n");
    digest.write("content/2024/spring/tunnel.md", "A tunnel\n\n2024-03-02\n\nText.\n");

    assertThat(digest.publish("--dry-run").err())
        .contains("content: warning: 2 files are published as they are here");
  }

  @Test
  void makesNoCommitWhenNothingChanged() {
    publishWell();

    Program run = digest.publish();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("is up to date");
    assertThat(digest.commits(BRANCH)).isEqualTo("1");
  }

  @Test
  void publishesNoDraftWhateverSiteHolds() {
    Program.in(digest.folder(), "build", "--drafts", "--now", DigestRepository.NOW);
    assertThat(FileTree.read(digest.folder().resolve("site")))
        .containsKey("2023/12/30/secret/index.html");

    publishWell();

    digest.assertPublished(BRANCH);
  }

  @Test
  void replacesWhatIsOnTheBranchButItsDomain() throws IOException {
    DigestRepository other = digest.cloneTo(temp.resolve("other"));
    other.git("checkout", "-q", "--orphan", BRANCH);
    other.git("rm", "-rfq", ".");
    other.write("CNAME", "news.example.org");
    other.write("old.html", "old");
    other.git("add", "-A");
    other.git("commit", "-q", "-m", "By hand");
    other.git("push", "-q", "origin", BRANCH);

    publishWell();

    Map<String, String> expected = digest.expected();
    expected.put("CNAME", "news.example.org");
    assertThat(digest.published(BRANCH)).isEqualTo(expected);
    assertThat(digest.commits(BRANCH)).isEqualTo("2");
  }

  @Test
  void saysWhenTheBranchHasAnotherDomain() {
    publishWell();
    String site = "title: News\nbase_url: https://www.example.net/\n";
    digest.write("content/site.yml", site);

    Program run = digest.publish();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("base_url is https://www.example.net/")
        .contains("CNAME for https://news.example.org/");
    assertThat(digest.commits(BRANCH)).isEqualTo("1");
  }

  @Test
  void beginsAnewWhenTheRemoteMovedMeanwhile() throws IOException {
    publishWell();
    DigestRepository other = digest.cloneTo(temp.resolve("other"));
    other.git("fetch", "-q", "origin", BRANCH);
    other.git("checkout", "-q", "FETCH_HEAD");
    other.write("theirs.html", "theirs");
    other.git("add", "-A");
    other.git("commit", "-q", "-m", "Theirs");
    digest.hook(
        digest.folder().resolve(".git"),
        "pre-push",
        "test -e moved && exit 0; touch moved; unset $(git rev-parse --local-env-vars)\n"
            + "git -C '"
            + other.folder()
            + "' push -q origin HEAD:"
            + BRANCH
            + "\n");
    digest.addArticle("eclipse");

    publishWell();

    assertThat(digest.folder().resolve("moved")).exists();
    digest.assertPublished(BRANCH);
    assertThat(digest.remoteGit("log", "--format=%s", BRANCH)).contains("Theirs");
    assertThat(digest.commits(BRANCH)).isEqualTo("3");
  }

  @Test
  void beginsAnewWhenTheBranchAppearedMeanwhile() throws IOException {
    DigestRepository other = digest.cloneTo(temp.resolve("other"));
    other.git("checkout", "-q", "--orphan", "theirs");
    other.git("rm", "-rfq", ".");
    other.git("commit", "-q", "--allow-empty", "-m", "Theirs");
    digest.hook(
        digest.folder().resolve(".git"),
        "pre-push",
        "test -e moved && exit 0; touch moved; unset $(git rev-parse --local-env-vars)\n"
            + "git -C '"
            + other.folder()
            + "' push -q origin HEAD:"
            + BRANCH
            + "\n");

    publishWell();

    digest.assertPublished(BRANCH);
    assertThat(digest.commits(BRANCH)).isEqualTo("2");
  }

  @Test
  void showsGitsWordsWhenThePushIsRejected() {
    publishWell();
    digest.hook(digest.remote(), "pre-receive", "echo 'This branch is protected' >&2; exit 1\n");
    digest.addArticle("eclipse");
    Map<String, String> before = digest.state();

    Program run = digest.publish();

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("could not be pushed", "This branch is protected");
    assertThat(digest.commits(BRANCH)).isEqualTo("1");
    assertThat(digest.state()).isEqualTo(before);
  }

  @Test
  void showsGitsWordsWhenTheRemoteIsGone() throws IOException {
    Files.move(digest.remote(), temp.resolve("elsewhere.git"));

    Program run = digest.publish();

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("can't be reached", "does not appear to be a git repository");
  }

  @Test
  void survivesBeingKilledAtAnyMoment() throws Exception {
    Map<String, String> before = digest.state();
    String[] command = {"publish", "--now", DigestRepository.NOW};
    long start = System.nanoTime();
    Path output = temp.resolve("output.txt");
    DigestRepository trial =
        DigestRepository.create(temp.resolve("trial"), temp.resolve("trial.git"));
    ProgramProcess.start(trial.folder(), output, Map.of(), command).waitFor();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      Process process = ProgramProcess.start(digest.folder(), output, Map.of(), command);
      process.waitFor(random.nextLong(whole + 1), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertThat(digest.state()).isEqualTo(before);
    }

    publishWell();
    digest.assertPublished(BRANCH);
    assertThat(digest.state()).isEqualTo(before);
  }

  @Test
  void publishesTwiceAtOnce() throws Exception {
    DigestRepository other = digest.cloneTo(temp.resolve("other"));
    other.addArticle("comet");
    digest.addArticle("eclipse");

    CompletableFuture<Program> first = CompletableFuture.supplyAsync(digest::publish);
    CompletableFuture<Program> second = CompletableFuture.supplyAsync(digest::publish);
    CompletableFuture<Program> third = CompletableFuture.supplyAsync(other::publish);
    for (var run : java.util.List.of(first.get(), second.get(), third.get())) {
      assertThat(run.exitCode()).as(run.err()).isZero();
    }

    assertThat(digest.published(BRANCH)).isIn(digest.expected(), other.expected());
    assertThat(digest.commits(BRANCH)).isIn("2", "3");
    publishWell();
    digest.assertPublished(BRANCH);
  }

  @Test
  void leavesADirtyCheckoutInTheMiddleOfARebaseAsItIs() {
    digest.git("checkout", "-q", "-b", "topic");
    digest.write("plan.txt", "two\n");
    digest.git("commit", "-qam", "Two");
    digest.git("checkout", "-q", "main");
    digest.write("plan.txt", "three\n");
    digest.git("commit", "-qam", "Three");
    digest.write("plan.txt", "stashed\n");
    digest.git("stash", "-q");
    digest.git("checkout", "-q", "topic");
    assertThat(tryRebase()).isNotZero();
    digest.addArticle("staged");
    digest.git("add", "content/staged.md");
    digest.addArticle("unstaged");
    digest.write("content/caravan.md", "Caravan stops\n\n2023-12-28\n\nIt stopped.\n");
    Map<String, String> before = digest.state();

    Program run = digest.publish();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("content: warning: 3 files are published as they are here")
        .contains("is on no branch");
    digest.assertPublished(BRANCH);
    assertThat(digest.state()).isEqualTo(before);
    assertThat(digest.git("status")).contains("rebase in progress");
  }

  private int tryRebase() {
    try {
      digest.git("rebase", "-q", "main");
      return 0;
    } catch (AssertionError conflict) {
      return 1;
    }
  }

  @Test
  void publishesToTheDefaultBranchOfTheRemote() {
    digest.remoteGit("symbolic-ref", "HEAD", "refs/heads/" + BRANCH);

    publishWell();

    digest.assertPublished(BRANCH);
  }

  @Test
  void doesNotReplaceTheArticlesThatAreOnTheBranch() {
    digest.git("checkout", "-q", "-b", BRANCH);
    digest.git("push", "-q", "origin", BRANCH);
    digest.remoteGit("symbolic-ref", "HEAD", "refs/heads/" + BRANCH);
    String sources = digest.remoteGit("rev-parse", BRANCH);

    Program refused = digest.publish();
    publishWell("--branch", "site");

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("branch gh-pages: error: holds articles", "--branch");
    assertThat(digest.remoteGit("rev-parse", BRANCH)).isEqualTo(sources);
    digest.assertPublished("site");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/news.markdown", "content/2024/NEWS.MD"})
  void doesNotReplaceAnArticleOfAnyEnding(String article) {
    digest.git("checkout", "-q", "--orphan", BRANCH);
    digest.git("rm", "-r", "-q", "--cached", ".");
    digest.write(article, "The news\n\n2024-01-02\n\nText.\n");
    digest.git("add", article);
    digest.git("commit", "-q", "-m", "Articles");
    digest.git("push", "-q", "origin", BRANCH);
    digest.git("checkout", "-q", "-f", "main");
    String sources = digest.remoteGit("rev-parse", BRANCH);

    Program refused = digest.publish();

    assertThat(refused.err()).contains("branch gh-pages: error: holds articles", "--branch");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(digest.remoteGit("rev-parse", BRANCH)).isEqualTo(sources);
  }

  @Test
  void takesSpacesAndLettersOfAllAlphabets() {
    digest =
        DigestRepository.create(
            temp.resolve("Mein Überblick; №1"), temp.resolve("entfernter \"Ort\": ё.git"));
    digest.write("content/Bilder/ä b'c.txt", "Bild");
    digest.write("content/новости.md", "Новости дня\n\n2024-01-01\n\n[Bild](<Bilder/ä b'c.txt>)\n");
    Map<String, String> before = digest.state();

    publishWell();
    publishWell();

    digest.assertPublished(BRANCH);
    assertThat(digest.published(BRANCH))
        .hasEntrySatisfying(
            new String(
                "Bilder/ä b'c.txt".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.UTF_8),
            text -> assertThat(text).isEqualTo("Bild"));
    assertThat(digest.state()).isEqualTo(before);
  }

  @Test
  void publishesADigestInAFolderOfALargerRepository() {
    Path folder = temp.resolve("digest/press/digest");
    FileTree.copy(digest.folder().resolve("content"), folder.resolve("content"));

    Program run = Program.in(folder, "publish", "--now", DigestRepository.NOW);

    assertThat(run.exitCode()).as(run.err()).isZero();
    digest.assertPublished(BRANCH);
  }

  @Test
  void saysWhatToDoWhenGitDoesNotKnowWhoYouAre() {
    digest.git("config", "--unset", "user.name");
    Map<String, String> nobody =
        Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1");

    Program run =
        ProgramProcess.run(digest.folder(), nobody, "publish", "--now", DigestRepository.NOW);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("git: error: does not know who you are", "git config --global user.name");
    assertThat(digest.remoteGit("for-each-ref")).isEmpty();
  }

  @Test
  void saysWhatToDoWhenThereIsNoGit() throws IOException {
    Path nothing = Files.createDirectory(temp.resolve("nothing"));

    Program run =
        ProgramProcess.run(digest.folder(), Map.of("PATH", nothing.toString()), "publish");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("dateline: publishing needs the program git")
        .contains("install it");
  }

  @Test
  void saysWhatToDoWithoutARepository() throws IOException {
    Path folder = temp.resolve("plain");
    FileTree.write(folder, "content/a.md", "A\n\n2020-01-01\n\nA.\n");

    Program run = Program.in(folder, "publish");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("error: is not in a git repository", "git init");
  }

  @Test
  void saysWhatToDoWithoutARemote() {
    digest.git("remote", "rename", "origin", "upstream");
    digest.git("remote", "add", "backup", digest.remote().toString());

    assertThat(digest.publish().err())
        .contains("has no remote called origin; there are backup, upstream", "--remote");
    assertThat(digest.publish("--remote", "nowhere").err())
        .contains("has no remote called \"nowhere\"");
    publishWell("--remote", "backup");
    digest.assertPublished(BRANCH);
    digest.git("remote", "remove", "backup");
    digest.git("remote", "remove", "upstream");
    Program none = digest.publish();
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("has no remote to publish to", "git remote add origin URL");
  }

  @Test
  void publishesToAUrl() {
    publishWell("--remote", digest.remote().toUri().toString(), "--branch", "site");

    digest.assertPublished("site");
  }

  @Test
  void saysWhatToDoWithoutABaseUrl() {
    digest.write("content/site.yml", "title: News\n");

    Program run = digest.publish();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("content/site.yml: error: there is no base_url", "add base_url: https://");
  }

  @Test
  void changesNothingInADryRun() {
    publishWell();
    digest.addArticle("eclipse");
    digest.write("content/launch.md", "---\ntitle: x\ndate: 2023-12-29\ndraft: true\n---\nNo.\n");
    Map<String, String> before = FileTree.read(digest.folder());
    String tip = digest.remoteGit("rev-parse", BRANCH);

    Program run = digest.publish("--dry-run");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Would change gh-pages", "KB")
        .contains("added: 2024/01/02/eclipse/index.html")
        .contains("changed: index.html")
        .contains("removed: 2023/12/29/launch/index.html");
    assertThat(digest.remoteGit("rev-parse", BRANCH)).isEqualTo(tip);
    assertThat(FileTree.read(digest.folder())).isEqualTo(before);
  }

  @Test
  void publishesNothingWithAMistakeInTheContent() {
    digest.write("content/bad.md", "No date\n\nHere.\n");

    Program run = digest.publish();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/bad.md", "nothing was published");
    assertThat(digest.remoteGit("for-each-ref")).isEmpty();
  }

  @Test
  void publishesWhenItIsRunByAHook() throws Exception {
    Map<String, String> hook =
        Map.of(
            "GIT_DIR", digest.remote().toString(),
            "GIT_INDEX_FILE", temp.resolve("index-of-a-hook").toString(),
            "GIT_WORK_TREE", temp.toString());

    Program run =
        ProgramProcess.run(digest.folder(), hook, "publish", "--now", DigestRepository.NOW);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(temp.resolve("index-of-a-hook")).doesNotExist();
    digest.assertPublished(BRANCH);
  }

  @Test
  void writesTheSiteToAFolderForAnotherProgram() {
    Path folder = temp.resolve("out/site");

    publishWell("--output", folder.toString());
    Program again = digest.publish("--output", folder.toString());

    Map<String, String> expected = digest.expected();
    expected.remove("CNAME");
    assertThat(FileTree.read(folder)).isEqualTo(expected);
    assertThat(folder.resolve(".dateline")).doesNotExist();
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(digest.remoteGit("for-each-ref")).isEmpty();
  }
}
