package dev.dateline.config;

import dev.dateline.config.yaml.YamlDocument;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.FormatException;
import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the optional YAML files at the top of the content folder. */
public final class SettingsFile {
  /** The names of all of them. */
  public static final List<String> NAMES = List.of("site.yml", "topics.yml", "sources.yml");

  private SettingsFile() {}

  /**
   * Reads the file as a map.
   *
   * @param name such as {@code site.yml}
   * @return null when there is no such file, or when it can't be read and a diagnostic says why
   */
  static @Nullable FieldMap read(Path contentFolder, String name, Diagnostics diagnostics)
      throws IOException {
    String file = "content/" + name;
    try {
      Path real = contentFolder.resolve(name).toRealPath();
      if (!real.startsWith(contentFolder.toRealPath())) {
        return null; // ContentScanner reports links to files outside of the folder
      }
      if (Files.exists(real) && !Files.isRegularFile(real)) {
        return null; // ContentScanner reports it; a pipe would wait for somebody who writes
      }
      return YamlDocument.read(SourceText.decode(Files.readAllBytes(real)), file, 0, diagnostics);
    } catch (NoSuchFileException absent) {
      return null;
    } catch (UnreadableText e) {
      diagnostics.error(Place.line(file, e.line()), e.getMessage(), e.hint());
      return null;
    } catch (FormatException e) {
      diagnostics.error(e.place(), e.getMessage(), e.hint());
      return null;
    }
  }
}
