package dev.dateline.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The theme that comes with Dateline: the files of {@code templates/}, which the build puts under
 * {@code theme/} on the class path. They are listed here because searching a jar takes longer than
 * reading them; a test compares the list with the folder.
 */
final class BuiltInTheme {
  static final List<String> FILES =
      List.of(
          "archive.ftlh",
          "article.ftlh",
          "assets/favicon.svg",
          "assets/site.css",
          "edition.ftlh",
          "home.ftlh",
          "labels/de.properties",
          "labels/en.properties",
          "labels/es.properties",
          "labels/fr.properties",
          "labels/it.properties",
          "labels/nl.properties",
          "labels/pt.properties",
          "layout.ftlh",
          "month.ftlh",
          "not-found.ftlh",
          "partials/article-head.ftlh",
          "partials/calendar.ftlh",
          "partials/card.ftlh",
          "partials/corrections.ftlh",
          "partials/credit.ftlh",
          "partials/footer.ftlh",
          "partials/head.ftlh",
          "partials/line.ftlh",
          "partials/links.ftlh",
          "partials/masthead.ftlh",
          "partials/thread.ftlh",
          "partials/topic-links.ftlh",
          "redirect.ftlh",
          "robots.ftl",
          "sitemap-index.ftlx",
          "sitemap.ftlx",
          "source-year.ftlh",
          "source.ftlh",
          "sources.ftlh",
          "standalone.ftlh",
          "topic-year.ftlh",
          "topic.ftlh",
          "topics.ftlh",
          "year.ftlh");

  private BuiltInTheme() {}

  /** Reads those of {@link #FILES} whose names meet the condition. */
  static Map<String, ThemeFile> read(Predicate<String> wanted) throws IOException {
    Map<String, ThemeFile> files = new TreeMap<>();
    Path home = home();
    if (home == null || !Files.isRegularFile(home)) {
      for (String name : FILES) {
        if (wanted.test(name)) {
          files.put(name, file(name, BuiltInTheme.class.getResourceAsStream("/theme/" + name)));
        }
      }
      return files;
    }
    // The jar that this class comes from; a class loader takes ten times as long to read from it.
    try (ZipFile jar = new ZipFile(home.toFile())) {
      for (String name : FILES) {
        if (wanted.test(name)) {
          ZipEntry entry = jar.getEntry("theme/" + name);
          files.put(name, file(name, entry == null ? null : jar.getInputStream(entry)));
        }
      }
    }
    return files;
  }

  /** The jar or folder that holds Dateline. */
  private static @Nullable Path home() {
    CodeSource source = BuiltInTheme.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  private static ThemeFile file(String name, @Nullable InputStream content) throws IOException {
    try (InputStream in = content) {
      if (in == null) {
        throw new IllegalStateException("the built-in theme is incomplete: no theme/" + name);
      }
      return new ThemeFile(name, "built-in templates/" + name, in.readAllBytes());
    }
  }
}
