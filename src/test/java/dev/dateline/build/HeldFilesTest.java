package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that only held articles use is not copied. */
class HeldFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void writeADigest() {
    FileTree.write(folder, "content/open.md", "---\ntitle: Open\ndate: 2024-01-01\n---\nText.\n");
    FileTree.write(folder, "content/img/plan.png", "picture");
  }

  private void draft(String name, String body) {
    FileTree.write(
        folder,
        "content/" + name,
        "---\ntitle: Secret\ndate: 2024-01-02\ndraft: true\n---\n\n" + body + "\n");
  }

  private Program build(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "build";
    arguments[1] = "--now";
    arguments[2] = "2026-01-01T00:00:00Z";
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Program.in(folder, arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![Plan](img/plan.png)",
        "![Plan](./img/../img/plan.png \"The plan\")",
        "![Plan](<img/plan.png>)",
        "![Plan](/img/plan.png)",
        "![Plan](img/pl%61n.png)",
        "![Plan](IMG/Plan.PNG)",
        "![Plan][p]\n\n[p]: img/plan.png",
        "<img src=\"img/plan.png\" alt=\"\">",
        "<img src='img/plan.png' alt=''>",
        "{{< figure src=\"img/plan.png\" >}}",
        "![[img/plan.png]]",
        "The plan: img/plan.png.",
      })
  void keepsBackWhatOnlyADraftNames(String body) {
    draft("secret.md", body);

    Program run = build();

    assertThat(run.exitCode()).isZero();
    assertThat(folder.resolve("site/img/plan.png")).doesNotExist();
    assertThat(run.out())
        .startsWith("1 published, 0 scheduled, 1 draft, 0 expired, 0 rejected")
        .contains("1 file kept back with them")
        .contains("draft: content/img/plan.png (used by content/secret.md)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
  void refusesADraftInATextOfAnotherEncoding(String charset) throws IOException {
    byte[] text = "---\ntitle: A\ndate: 2024-01-02\ndraft: true\n---\nText.".getBytes(charset);
    Files.write(folder.resolve("content/secret.txt"), text);

    Program run = build();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("content/secret.txt:1: error: ", "save the file as UTF-8");
    assertThat(folder.resolve("site/secret.txt")).doesNotExist();
  }

  @Test
  void keepsBackWhatTheFrontMatterOfADraftNames() {
    FileTree.write(
        folder,
        "content/secret.md",
        "---\ntitle: S\ndate: 2024-01-02\ndraft: true\nimage:\n  src: img/plan.png\n  alt: x\n---\nx\n");

    build();

    assertThat(folder.resolve("site/img/plan.png")).doesNotExist();
  }

  @Test
  void knowsNamesWithSpacesAndBrackets() {
    FileTree.write(folder, "content/my plan (1).png", "picture");
    draft("secret.md", "![Plan](<my plan (1).png>)");

    build();

    assertThat(folder.resolve("site/my plan (1).png")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open.md:---\ntitle: Open\ndate: 2024-01-01\n---\n![Plan](img/plan.png)\n",
        "pages/about.md:---\ntitle: About\n---\n![Plan](../img/plan.png)\n",
        "site.yml:theme:\n  logo: img/plan.png\n",
        "../templates/macros/logo.ftlh:<img src=\"/img/plan.png\">\n",
      })
  void copiesWhatReadersSeeElsewhere(String other) {
    draft("secret.md", "![Plan](img/plan.png)");
    int colon = other.indexOf(':');
    FileTree.write(folder, "content/" + other.substring(0, colon), other.substring(colon + 1));

    assertThat(build().exitCode()).isZero();
    assertThat(folder.resolve("site/img/plan.png")).exists();
  }

  @Test
  void copiesWhatNobodyNames() {
    draft("secret.md", "Nothing.");

    build();

    assertThat(folder.resolve("site/img/plan.png")).exists();
  }

  @Test
  void bringsTheFileWithTheArticleAndTakesItAwayWithIt() {
    String article = "---\ntitle: S\ndate: 2024-01-02\n%s---\n![Plan](img/plan.png)\n";
    FileTree.write(folder, "content/secret.md", article.formatted("publishDate: 2025-06-01\n"));

    Program.in(folder, "build", "--now", "2025-05-01T00:00:00Z");
    assertThat(folder.resolve("site/img/plan.png")).doesNotExist();
    assertThat(folder.resolve("site/2024/01/02/secret/index.html")).doesNotExist();
    Program.in(folder, "build", "--now", "2025-06-02T00:00:00Z");
    assertThat(folder.resolve("site/img/plan.png")).exists();
    assertThat(folder.resolve("site/2024/01/02/secret/index.html")).exists();
    FileTree.write(folder, "content/secret.md", article.formatted("expiryDate: 2025-07-01\n"));
    Program.in(folder, "build", "--now", "2025-06-03T00:00:00Z");
    assertThat(folder.resolve("site/img/plan.png")).exists();
    Program.in(folder, "build", "--now", "2025-07-02T00:00:00Z");
    assertThat(folder.resolve("site/img/plan.png")).doesNotExist();
    Program same = Program.in(folder, "build", "--now", "2025-07-03T00:00:00Z");
    assertThat(same.out()).contains("0 files written").contains("1 file kept back with them");
  }

  @Test
  void showsTheFileInAPreviewOfDrafts() {
    draft("secret.md", "![Plan](img/plan.png)");

    build("--drafts");

    assertThat(folder.resolve("site/img/plan.png")).exists();
  }

  @Test
  void keepsBackWhatIsInTheFolderOfADraft() {
    draft("secret/index.md", "Text.");
    FileTree.write(folder, "content/secret/photo.jpg", "picture");
    FileTree.write(folder, "content/secret/more/data.csv", "a,b");
    FileTree.write(folder, "content/_drafts/idea.md", "---\ntitle: Idea\n---\nText.\n");
    FileTree.write(folder, "content/_drafts/idea.png", "picture");

    Program run = build();

    assertThat(run.exitCode()).isZero();
    assertThat(FileTree.read(folder.resolve("site")).keySet())
        .noneMatch(
            file -> file.contains("photo") || file.contains("data") || file.contains("idea"));
  }

  @Test
  void isNotLedAroundByLinks() throws Exception {
    draft("secret.md", "![Plan](img/plan.png)");
    FileTree.write(
        folder, "content/_drafts/idea.md", "---\ntitle: Idea\ndate: 2024-01-01\n---\nText.\n");
    Path content = folder.resolve("content");
    Files.createSymbolicLink(content.resolve("other.png"), Path.of("img/plan.png"));
    Files.createSymbolicLink(content.resolve("other.csv"), Path.of("secret.md"));
    Files.createSymbolicLink(content.resolve("other.md"), Path.of("_drafts/idea.md"));

    Program run = build();

    assertThat(run.out()).startsWith("1 ready, 0 scheduled, 3 draft");
    assertThat(FileTree.read(folder.resolve("site")).keySet())
        .noneMatch(file -> file.contains("other") || file.contains("plan"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html:---\ntitle: A\ndraft: true\n---\n",
        "a.mdx:---\ntitle: A\ndate: 2099-01-01\n---\n",
        "a.txt:---\ntitle: A\ndraft: true\n---\n",
        "a.txt:A secret\n\nJanuary 1, 2099\n\n",
        "a.adoc:= A\n:date: 2020-01-01\n:status: draft\n\n",
        "a.adoc:= A\nAnn <a@example.org>\n2099-01-01\n\n",
        "a.rst:A secret\n========\n\n:date: 2020-01-01\n:status: draft\n\n",
        "a.org:#+TITLE: A\n#+DATE: 2099-01-01\n\n",
        "a:---\ntitle: A\ndraft: true\n---\n",
        "a.md.copy:---\ntitle: A\ndraft: true\n---\n",
        "a.rst:.. title: A\n.. date: 2020-01-01\n.. status: private\n\n",
      })
  void holdsAnArticleWhateverItsEnding(String file) {
    int colon = file.indexOf(':');
    FileTree.write(
        folder,
        "content/" + file.substring(0, colon),
        file.substring(colon + 1) + "Words that nobody may read.\n");

    Program run = build();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("(?s)1 published, (0 scheduled, 1 draft|1 scheduled, 0 draft).*");
    assertThat(FileTree.read(folder.resolve("site")).values())
        .noneMatch(text -> text.contains("nobody may read"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html:---\ntitle: A\ndate: 2020-01-01\n---\n",
        "a.adoc:= A\n2020-01-01\n\n",
        "a.en:Title: A\nPosted: 2020-01-01\n\n",
      })
  void refusesAnArticleThatIsNotRead(String file) {
    int colon = file.indexOf(':');
    String name = file.substring(0, colon);
    FileTree.write(folder, "content/" + name, file.substring(colon + 1) + "Text.\n");

    Program run = build();

    assertThat(run.out()).startsWith("1 ready, 0 scheduled, 0 draft, 0 expired, 1 rejected");
    assertThat(run.err())
        .contains("content/" + name + ": error: is an article in ", "which is not read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "humans.txt:/* TEAM */\nEditor: Ann\n",
        ".well-known/security.txt:Contact: mailto:a@example.org\nExpires: 2030-01-01T00:00:00Z\n",
        "LICENSE:MIT License\n\nCopyright 2024\n",
        "notes.adoc:Just words\n",
        "robots.txt:User-agent: *\nAllow: /\n",
      })
  void copiesTextsThatAreNoArticles(String file) {
    int colon = file.indexOf(':');
    FileTree.write(folder, "content/" + file.substring(0, colon), file.substring(colon + 1));

    Program run = build();

    assertThat(run.out()).startsWith("1 published, 0 scheduled, 0 draft, 0 expired, 0 rejected");
    assertThat(folder.resolve("site/" + file.substring(0, colon))).exists();
  }
}
