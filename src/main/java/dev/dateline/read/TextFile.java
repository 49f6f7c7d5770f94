package dev.dateline.read;

import dev.dateline.text.MalformedText;
import dev.dateline.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Tells an article that was saved as a text file from other text files. */
final class TextFile {
  private static final long LONGEST = 1 << 20;
  private static final DateParser DATES = new DateParser(ZoneOffset.UTC, Locale.ENGLISH);

  private TextFile() {}

  /** Whether the second line with words is a date, as in {@link PlainForm}. */
  static boolean isArticle(Path file) throws IOException {
    if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt")
        || Files.size(file) > LONGEST) {
      return false;
    }
    try {
      List<String> lines =
          SourceText.decode(Files.readAllBytes(file))
              .lines()
              .filter(line -> !line.isBlank())
              .limit(2)
              .toList();
      if (lines.size() < 2) {
        return false;
      }
      DATES.parse(lines.get(1).strip());
      return true;
    } catch (MalformedText | UnreadableDate other) {
      return false;
    }
  }
}
