package dev.dateline.build;

import dev.dateline.FileTree;
import dev.dateline.plan.picture.scale.SamplePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What an editor does to articles, pages and images. Each method says what it did. */
final class ArticleEdits {
  static final List<String> IMAGES =
      List.of("img/one.svg", "img/two.svg", "2024/three.svg", "img/photo.jpg");
  private static final List<String> TOPICS =
      List.of("Space", "Mars", "Moon", "Health", "Trade", "Old Space", "Rovers");
  private static final List<String> SOURCES = List.of("nytimes", "esa", "bbc", "dailywire");
  private static final List<String> FOLDERS = List.of("", "2024/", "news/late/");
  private static final String HOUR = "T14:00:00Z";

  private final SampleDigest digest;
  private final Chance chance;
  private int made;

  ArticleEdits(SampleDigest digest, Chance chance) {
    this.digest = digest;
    this.chance = chance;
  }

  String add() {
    String file = newFile();
    SampleArticle article = new SampleArticle(chance.words(2), chance.day());
    article.plain = chance.once(3);
    article.body("First: " + chance.words(6), chance.words(9));
    article.topics = some(TOPICS);
    article.sources = some(SOURCES);
    if (chance.once(3)) {
      article.links.add(chance.of(digest.articles.keySet()));
    }
    decorate(article, file);
    digest.put(file, article);
    return "add " + file;
  }

  /** Adds an article in another language, by the name of its file or by the folder. */
  String translate() {
    String file = chance.of(digest.articles.keySet());
    String tag = chance.of(List.of("de", "fr", "pt-BR"));
    String other =
        chance.once(2)
            ? file.substring(0, file.length() - ".md".length()) + "." + tag + ".md"
            : tag + "/" + file;
    SampleArticle original = digest.articles.get(file);
    SampleArticle article = new SampleArticle(chance.words(2), original.date);
    article.body("First: " + chance.words(6), chance.words(9));
    article.topics = some(TOPICS);
    article.sources = some(SOURCES);
    article.links.add(file);
    if (chance.once(3)) {
      article.with("thread", "Caravan");
    }
    digest.put(other, article);
    return "translate " + file + " as " + other;
  }

  private void decorate(SampleArticle article, String file) {
    if (chance.once(3)) {
      article.with("thread", chance.of(List.of("Caravan", "Comet")));
    }
    if (chance.once(4)) {
      article.with("image", "{src: /" + chance.of(IMAGES) + ", alt: A picture}");
    }
    if (chance.once(5)) {
      article.with("aliases", "[/old/" + file.replaceAll("[./]", "-") + "/]");
    }
    if (chance.once(6)) {
      article.with("draft", "true");
    }
    if (chance.once(6)) {
      article.with("expires", chance.day());
    }
  }

  private List<String> some(List<String> names) {
    return new java.util.ArrayList<>(
        names.stream().filter(name -> chance.once(names.size() - 1)).toList());
  }

  private String newFile() {
    return chance.of(FOLDERS) + "item-" + ++made + ".md";
  }

  /** Links to it are taken out with it, mostly. */
  String delete() {
    String file = chance.of(digest.articles.keySet());
    digest.articles.remove(file);
    digest.delete("content/" + file);
    boolean broken = chance.once(4);
    if (!broken) {
      dropLinksTo(file);
    }
    return "delete " + file + (broken ? " and leave links to it" : "");
  }

  String rename() throws IOException {
    String file = chance.of(digest.articles.keySet());
    String other = newFile();
    Path target = digest.content(other);
    Files.createDirectories(target.getParent());
    Files.move(digest.content(file), target);
    digest.articles.put(other, digest.articles.remove(file));
    digest.articles.forEach(
        (name, article) -> {
          if (article.links.removeIf(file::equals)) {
            article.links.add(other);
            digest.save(name);
          }
        });
    return "rename " + file + " to " + other;
  }

  void dropLinksTo(String file) {
    digest.articles.forEach(
        (name, article) -> {
          if (article.links.removeIf(link -> link.replaceFirst("#.*", "").equals(file))) {
            digest.save(name);
          }
        });
  }

  String redate() {
    return edit(
        "re-date", it -> it.date = chance.day() + (chance.once(4) && !it.plain ? HOUR : ""));
  }

  String retitle() {
    return edit("retitle", it -> it.headline = chance.words(2));
  }

  String retopic() {
    return edit("re-topic", it -> it.topics = some(TOPICS));
  }

  String resource() {
    return edit("re-source", it -> it.sources = some(SOURCES));
  }

  String changeLanguage() {
    return toggle("lang", chance.of(List.of("fr", "de", "en")));
  }

  String changeThread() {
    return toggle("thread", chance.of(List.of("Caravan", "Comet", "Comet II")));
  }

  String toggleDraft() {
    return toggle("draft", "true");
  }

  String toggleCorrection() {
    return toggle("corrections", "[{date: " + chance.day() + ", text: It was otherwise.}]");
  }

  String toggleExpiry() {
    return toggle("expires", chance.day());
  }

  String toggleLead() {
    return toggle("lead", "true");
  }

  String changeFirstParagraph() {
    return edit("first paragraph", it -> it.body.set(0, chance.words(8)));
  }

  String changeLastParagraph() {
    return edit("last paragraph", it -> it.body.set(it.body.size() - 1, chance.words(8)));
  }

  String changeForm() {
    return edit("form", it -> it.plain = !it.plain && it.date.length() == 10);
  }

  String changeLink() {
    List<String> targets =
        List.of(
            chance.of(digest.articles.keySet()),
            chance.of(IMAGES),
            "pages/about.md",
            "topics/" + chance.of(List.of("space", "mars", "trade")) + "/",
            "sources/bbc/");
    return link(targets);
  }

  /** Links that may lead nowhere, today or always: dead ones come alive, and others die. */
  String changeDoubtfulLink() {
    String anyArticle = chance.of(digest.articles.keySet());
    return link(
        List.of(
            "item-" + (made + 1 + chance.below(4)) + ".md",
            "never.md",
            "img/never.svg",
            "IMG/One.svg",
            "old/2024/item-" + chance.below(made + 3) + "/",
            "files/data-" + chance.below(3) + ".csv",
            anyArticle + "#part-" + chance.below(3),
            anyArticle + "#part-" + chance.below(3),
            "pages/about.md#part-1"));
  }

  /** Makes a part of an article that links can lead to, or another one of it. */
  String changeHeading() {
    return edit(
        "heading",
        it ->
            it.body.set(
                it.body.size() - 1,
                "## Part " + chance.below(3) + "\n\n[To it](#part-1): " + chance.words(3)));
  }

  private String link(List<String> targets) {
    return edit(
        "link",
        it -> {
          if (it.links.isEmpty() || chance.once(2)) {
            it.links.add(chance.of(targets));
          } else {
            it.links.remove(0);
          }
        });
  }

  String changeImage() {
    String file = chance.of(IMAGES);
    digest.write("content/" + file, "<svg><!-- " + chance.words(3) + " --></svg>\n");
    return "image " + file;
  }

  /** A photograph of which there are smaller ones, one that is small, or half of one. */
  String changePhotograph() throws IOException {
    int width = chance.of(List.of(300, 640, 1300));
    byte[] photograph = SamplePictures.file(SamplePictures.photograph(width, 120), "jpeg");
    boolean cut = chance.once(4);
    Files.write(
        digest.content("img/photo.jpg"),
        cut ? Arrays.copyOf(photograph, photograph.length / 2) : photograph);
    return "photograph " + width + (cut ? " cut" : "");
  }

  String changeOtherFile() throws IOException {
    String file = "files/data-" + chance.below(3) + ".csv";
    if (Files.exists(digest.content(file))) {
      digest.delete("content/" + file);
      return "remove " + file;
    }
    digest.write("content/" + file, "a,b\n" + chance.words(4) + "\n");
    return "add " + file;
  }

  String changePage() {
    String name = chance.once(2) ? "about" : "more";
    if (chance.once(4)) {
      digest.delete("content/pages/" + name + ".md");
      return "no page " + name;
    }
    String draft = chance.once(4) ? "draft: true\n" : "";
    String title = chance.once(2) ? "About" : "About us";
    String aliases = name.equals("about") && chance.once(3) ? "aliases: [/impressum/]\n" : "";
    String link = "[first](/" + chance.of(digest.articles.keySet()) + ")";
    FileTree.write(
        digest.folder,
        "content/pages/" + name + ".md",
        "---\ntitle: " + title + "\n" + draft + aliases + "---\n\nWe are " + link + ".\n");
    return "page " + name;
  }

  private String toggle(String key, String value) {
    return edit(
        "toggle " + key,
        it -> {
          if (it.more.remove(key) == null) {
            it.plain = false;
            it.more.put(key, value);
          }
        });
  }

  private String edit(String what, Consumer<SampleArticle> change) {
    String file = chance.of(digest.articles.keySet());
    change.accept(digest.articles.get(file));
    digest.save(file);
    return what + " of " + file;
  }
}
