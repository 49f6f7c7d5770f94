package dev.dateline.preview;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Makes of a failure to read a file what an editor sees of it. */
final class UnreadFile {
  private UnreadFile() {}

  /**
   * The error at the file, which is named from the folder of the digest if it is below it.
   *
   * @param folder that holds {@code content/} and {@code templates/}
   */
  static Diagnostic error(Path folder, IOException failure) {
    String file = "content";
    String reason = failure.getMessage();
    if (failure instanceof FileSystemException system) {
      file = system.getFile() == null ? file : shown(folder, Path.of(system.getFile()));
      reason = system.getReason();
    }
    return Diagnostic.error(
        Place.file(file),
        reason == null ? "can't be read" : "can't be read (" + reason + ")",
        "look at its permissions and its disk");
  }

  private static String shown(Path folder, Path file) {
    Path top = folder.toAbsolutePath().normalize();
    Path whole = file.toAbsolutePath().normalize();
    Path named = whole.startsWith(top) ? top.relativize(whole) : whole;
    return named.toString().replace(File.separatorChar, '/');
  }
}
