package dev.dateline.build;

import dev.dateline.config.SettingsFile;
import dev.dateline.read.files.MentionedFiles;
import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The settings and templates, which may name files of the content folder too, such as a logo. */
final class OwnersFiles {

  private OwnersFiles() {}

  /** All that may be names of files in settings and templates; see {@link MentionedFiles}. */
  static Collection<String> names(BuildOptions options) {
    Set<String> names = new HashSet<>();
    try {
      List<Path> files = new ArrayList<>();
      SettingsFile.NAMES.forEach(name -> files.add(options.contentFolder().resolve(name)));
      Path templates = options.folder().resolve("templates");
      if (Files.isDirectory(templates)) {
        try (Stream<Path> found = Files.walk(templates, FileVisitOption.FOLLOW_LINKS)) {
          found.forEach(files::add);
        }
      }
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          names.addAll(namesIn(Files.readAllBytes(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static List<String> namesIn(byte[] bytes) {
    try {
      return MentionedFiles.in(SourceText.decode(bytes));
    } catch (UnreadableText picture) {
      return List.of();
    }
  }
}
