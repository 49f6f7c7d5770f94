package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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
      Path real = contentFolder.resolve(name).toRealPath();
      if (!real.startsWith(contentFolder.toRealPath())) {
        return null; // a link out of the folder, which is refused where the folder is read
      }
      String text = decode(Files.readAllBytes(real), new YamlPlaces(file, 0));
      return YamlDocument.read(text, file, 0, diagnostics);
    } catch (NoSuchFileException absent) {
      return null;
    } catch (YamlProblem e) {
      diagnostics.error(e.place(), e.getMessage(), e.hint());
      return null;
    }
  }

  private static String decode(byte[] bytes, YamlPlaces places) throws YamlProblem {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      return out.flip().toString();
    }
    int line = 0;
    for (int i = 0; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String hex = Integer.toHexString(bytes[in.position()] & 0xff);
    throw new YamlProblem(
        places.line(line), "is not UTF-8: byte 0x" + hex + " is no character", "save it as UTF-8");
  }
}
