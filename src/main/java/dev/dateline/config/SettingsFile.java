package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One of the optional YAML files at the top of the content folder. */
final class SettingsFile {
  private SettingsFile() {}

  /** Its map; null when there is no such file, or a diagnostic was added for it. */
  static @Nullable YamlMap read(Path contentFolder, String name, Diagnostics diagnostics)
      throws IOException {
    String file = "content/" + name;
    try {
      byte[] bytes = Files.readAllBytes(contentFolder.resolve(name));
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return YamlDocument.read(text, file, 0, diagnostics);
    } catch (NoSuchFileException absent) {
      return null;
    } catch (CharacterCodingException e) {
      diagnostics.error(Place.file(file), "is not UTF-8", "save it as UTF-8");
      return null;
    } catch (YamlProblem e) {
      diagnostics.error(e.place(), e.getMessage(), "put quotes around a value that holds \": \"");
      return null;
    }
  }
}
