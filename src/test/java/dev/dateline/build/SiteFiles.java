package dev.dateline.build;

import dev.dateline.FileTree;
import dev.dateline.files.FileStamp;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a site as they were at a moment. Nothing is done to them, so that the next build
 * finds them as the last one left them; one that is written over gets another inode and time.
 */
final class SiteFiles {
  private final Path site;
  private final Map<String, FileStamp> before;

  SiteFiles(Path site) {
    this.site = site;
    this.before = stamps();
  }

  private Map<String, FileStamp> stamps() {
    Map<String, FileStamp> stamps = new TreeMap<>();
    for (String name : FileTree.read(site).keySet()) {
      stamps.put(name, FileStamp.of(site.resolve(name)));
    }
    return stamps;
  }

  /** What became of them: {@code +} before a new file, {@code -} a removed, {@code *} another. */
  Set<String> changes() {
    Map<String, FileStamp> now = stamps();
    Set<String> changes = new TreeSet<>();
    now.forEach(
        (name, stamp) -> {
          FileStamp old = before.get(name);
          if (!stamp.equals(old)) {
            changes.add((old == null ? "+" : "*") + name.replaceAll("index\\.html$", ""));
          }
        });
    for (String name : before.keySet()) {
      if (!now.containsKey(name)) {
        changes.add("-" + name.replaceAll("index\\.html$", ""));
      }
    }
    return changes;
  }
}
