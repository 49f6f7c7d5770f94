package dev.dateline.build;

import dev.dateline.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a site as they were at a moment: which of them are written later can be told. */
final class SiteFiles {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  private final Path site;
  private final Set<String> names;

  /** Marks every file with a time that no build gives it. */
  SiteFiles(Path site) throws IOException {
    this.site = site;
    this.names = new TreeSet<>(FileTree.read(site).keySet());
    for (String name : names) {
      Files.setLastModifiedTime(site.resolve(name), LONG_AGO);
    }
  }

  /** What became of them: {@code +} before a new file, {@code -} a removed, {@code *} another. */
  Set<String> changes() throws IOException {
    Map<String, String> changes = new TreeMap<>();
    names.forEach(name -> changes.put(name, "-"));
    for (String name : FileTree.read(site).keySet()) {
      FileTime time = Files.getLastModifiedTime(site.resolve(name));
      if (!names.contains(name)) {
        changes.put(name, "+");
      } else if (time.equals(LONG_AGO)) {
        changes.remove(name);
      } else {
        changes.put(name, "*");
      }
    }
    Set<String> all = new TreeSet<>();
    changes.forEach((name, change) -> all.add(change + name.replaceAll("index\\.html$", "")));
    return all;
  }
}
