package dev.dateline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes that make a build be refused, and their mending. */
final class Mistakes {
  private static final String UNREADABLE = "content/mistake.md";
  private static final String LINK_TO_NOTHING = "content/nowhere.md";
  private static final List<String> PAGES =
      List.of("content/pages/about.md", "content/pages/more.md");
  private static final String TEMPLATE = "templates/month.ftlh";

  private final SampleDigest digest;
  private final Chance chance;

  Mistakes(SampleDigest digest, Chance chance) {
    this.digest = digest;
    this.chance = chance;
  }

  String make() throws IOException {
    switch (chance.below(7)) {
      case 0 -> digest.write(UNREADABLE, "A headline\n\nDecembr 28, 2023\n\nText.\n");
      case 1 -> digest.write(TEMPLATE, "<h1>${title}</h1>${nothing.of.it}\n");
      case 2 -> digest.write("content/site.yml", "title: [\n");
      case 3 -> linkToNothing();
      case 4 -> digest.write("content/topics.yml", "space:\nhealth: {name: Medicine}\n");
      case 5 -> digest.options.add("--strict");
      default -> {
        String file = chance.of(digest.articles.keySet());
        digest.write(
            "content/" + file, digest.articles.get(file).text() + "\n[gone](not-there.md)\n");
      }
    }
    return "make a mistake";
  }

  private void linkToNothing() throws IOException {
    Path link = digest.folder.resolve(LINK_TO_NOTHING);
    if (!Files.isSymbolicLink(link)) {
      Files.createSymbolicLink(link, Path.of("not-there.md"));
    }
  }

  /** Whatever is wrong is put right. */
  String mend() throws IOException {
    for (String file : List.of(UNREADABLE, TEMPLATE, LINK_TO_NOTHING)) {
      digest.delete(file);
    }
    deleteIfItSays("content/site.yml", "title: [");
    deleteIfItSays("content/topics.yml", "Medicine");
    if (chance.once(2)) {
      // It may not hold a topic that an article names.
      digest.delete("content/topics.yml");
    }
    digest.options.remove("--strict");
    digest.articles.forEach(
        (file, article) -> {
          article.links.removeIf(
              link ->
                  link.contains(".md")
                      && Files.notExists(digest.content(link.replaceFirst("#.*", ""))));
          article.more.computeIfPresent(
              "expires", (key, day) -> day.compareTo(article.date) < 0 ? null : day);
          if (!article.text().equals(read("content/" + file))) {
            digest.save(file);
          }
        });
    PAGES.forEach(this::mendPage);
    return "mend";
  }

  /** The page may link to an article that is gone. */
  private void mendPage(String file) {
    String page = read(file);
    Matcher link = Pattern.compile("\\(/(.+\\.md)\\)").matcher(page);
    if (link.find() && Files.notExists(digest.content(link.group(1)))) {
      digest.write(file, page.replace(link.group(1), chance.of(digest.articles.keySet())));
    }
  }

  private void deleteIfItSays(String file, String words) {
    if (read(file).contains(words)) {
      digest.delete(file);
    }
  }

  private String read(String file) {
    try {
      return Files.readString(digest.folder.resolve(file));
    } catch (IOException e) {
      return "";
    }
  }
}
