package dev.dateline.build;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A digest on the disk with its articles in memory, so that tests can edit either. */
final class SampleDigest {
  final Path folder;

  /** By file below {@code content/}. */
  final Map<String, SampleArticle> articles = new TreeMap<>();

  /** Where the site is published, if neither settings nor options say so; null to be warned. */
  @Nullable String baseUrl = "https://example.org/";

  String now = "2026-03-01T12:00:00Z";
  final List<String> options = new ArrayList<>();

  SampleDigest(Path folder) {
    this.folder = folder;
  }

  Path site() {
    return folder.resolve("site");
  }

  Path content(String file) {
    return folder.resolve("content").resolve(file);
  }

  /** Adds or replaces an article and writes its file. */
  SampleArticle put(String file, SampleArticle article) {
    articles.put(file, article);
    save(file);
    return article;
  }

  /** Writes an article's file anew. */
  void save(String file) {
    write("content/" + file, articles.get(file).text());
  }

  void write(String file, String text) {
    FileTree.write(folder, file, text);
  }

  void delete(String file) {
    try {
      Files.deleteIfExists(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program build(String... more) {
    return buildInto(site(), more);
  }

  Program buildInto(Path out, String... more) {
    return Program.exactly(folder, arguments(out, more).toArray(String[]::new));
  }

  /** The command line behind {@code -C DIR}. */
  List<String> arguments(Path out, String... more) {
    List<String> all = new ArrayList<>(List.of("build", "-o", out.toString(), "--now", now));
    all.addAll(options);
    all.addAll(List.of(more));
    boolean given = all.stream().anyMatch(argument -> argument.startsWith("--base-url"));
    if (baseUrl != null && !given && !Program.hasBaseUrl(folder)) {
      all.add("--base-url=" + baseUrl);
    }
    return all;
  }
}
