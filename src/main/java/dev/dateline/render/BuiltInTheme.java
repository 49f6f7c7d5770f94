package dev.dateline.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The theme that comes with Dateline: the files of {@code templates/}, which are under {@code
 * theme/} in its jar.
 */
final class BuiltInTheme {
  private static final String FOLDER = "theme/";
  private static final String DISPLAY = "built-in templates/";

  /** This class in a jar or folder. */
  private static final String SELF = "/dev/dateline/render/BuiltInTheme.class";

  private BuiltInTheme() {}

  /** Reads the files whose names meet the condition. */
  static Map<String, ThemeFile> read(Predicate<String> wanted) throws IOException {
    Path home = home();
    Map<String, ThemeFile> files = new TreeMap<>();
    if (Files.isDirectory(home)) {
      files.putAll(TemplatesFolder.read(home.resolve(FOLDER), DISPLAY));
      files.keySet().removeIf(wanted.negate());
      return files;
    }
    // Not by the class loader, which takes ten times as long to read from the same jar.
    try (ZipFile jar = new ZipFile(home.toFile())) {
      for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
          String name = entry.getName().substring(FOLDER.length());
          if (wanted.test(name)) {
            try (InputStream in = jar.getInputStream(entry)) {
              files.put(name, new ThemeFile(name, DISPLAY + name, in.readAllBytes()));
            }
          }
        }
      }
    }
    return files;
  }

  /**
   * The jar or folder that holds Dateline. The code source of a class is of no use: where the class
   * comes from an archive of classes, it names the jar from which the archive was made.
   */
  private static Path home() {
    URL self = BuiltInTheme.class.getResource(SELF.substring(SELF.lastIndexOf('/') + 1));
    String address = String.valueOf(self);
    if (!address.endsWith(SELF)) {
      throw new IllegalStateException("Dateline was not started from a jar or a folder: " + self);
    }
    String home = address.substring(0, address.length() - SELF.length());
    boolean jar = home.startsWith("jar:") && home.endsWith("!");
    return Path.of(URI.create(jar ? home.substring("jar:".length(), home.length() - 1) : home));
  }
}
