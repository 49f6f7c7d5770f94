package dev.dateline.author;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Creates a new digest: a first article, the settings, and the workflow that publishes it.
 *
 * <pre>{@code
 * Diagnostic problem = NewDigest.create(Path.of("digest"), LocalDate.parse("2023-12-28"));
 * }</pre>
 */
public final class NewDigest {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  /** Resources of the program that have another path in the digest. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("gitignore", ".gitignore", "workflows/publish.yml", ".github/workflows/publish.yml");

  /** In the workflow: the action of the same repository, for which a new one takes the released. */
  private static final String OWN_ACTION = "uses: ./\n";

  private static final List<String> FILES =
      List.of(
          "content/first-edition.md",
          "content/pages/about.md",
          "content/site.yml",
          "content/sources.yml",
          "content/topics.yml",
          "README.md",
          "gitignore",
          "workflows/publish.yml");

  private NewDigest() {}

  /**
   * Writes a new digest into a new or empty folder; one that holds only {@code .git} is empty.
   *
   * @param today the date of the first article
   * @return the reason when nothing was written; null when all was
   */
  public static @Nullable Diagnostic create(Path folder, LocalDate today) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return Diagnostic.error(Place.file(folder.toString()), "is a file", "name a new folder");
    }
    if (Files.isDirectory(folder) && holdsFiles(folder)) {
      return Diagnostic.error(
          Place.file(folder.toString()), "is not empty", "name a new or an empty folder");
    }
    for (String name : FILES) {
      String place = OTHER_NAMES.getOrDefault(name, name);
      Path file = folder.resolve(place);
      Files.createDirectories(folder.resolve(place.substring(0, place.lastIndexOf('/') + 1)));
      Files.writeString(file, text(name, today));
    }
    return null;
  }

  private static String text(String name, LocalDate today) throws IOException {
    String text = resource(name);
    return switch (name) {
      case "content/first-edition.md" -> text.replace("${date}", DATE.format(today));
      case "workflows/publish.yml" ->
          text.replace(OWN_ACTION, "uses: " + resource("workflows/action"));
      default -> text;
    };
  }

  private static String resource(String name) throws IOException {
    return IOUtils.resourceToString("/init/" + name, StandardCharsets.UTF_8);
  }

  /** A new git repository holds only {@code .git} and counts as empty. */
  private static boolean holdsFiles(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.anyMatch(entry -> !entry.getFileName().toString().equals(".git"));
    }
  }
}
