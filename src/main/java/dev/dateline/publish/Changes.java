package dev.dateline.publish;

import dev.dateline.text.Plural;
import java.util.ArrayList;
import java.util.List;

/**
 * What publishing changes on the branch.
 *
 * @param added paths of new files
 * @param changed paths of files with other bytes
 * @param removed paths of files that are gone
 * @param bytes the size of all added and changed files
 */
public record Changes(List<String> added, List<String> changed, List<String> removed, long bytes) {
  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  /** Whether the branch has all files already, and no others. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  /** {@code 12 pages added, 3 changed, 1 removed; 2 other files}. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    addPart(parts, added, "added");
    addPart(parts, changed, "changed");
    addPart(parts, removed, "removed");
    long others = (long) added.size() + changed.size() + removed.size();
    others -= pages(added) + pages(changed) + pages(removed);
    String pages = String.join(", ", parts);
    String noun = parts.isEmpty() ? "file" : "other file";
    String rest = others == 0 ? "" : Plural.of(others, noun);
    return pages + (pages.isEmpty() || rest.isEmpty() ? "" : "; ") + rest;
  }

  private static void addPart(List<String> parts, List<String> files, String what) {
    long count = pages(files);
    if (count > 0) {
      parts.add((parts.isEmpty() ? Plural.of(count, "page") : count) + " " + what);
    }
  }

  private static long pages(List<String> files) {
    return files.stream().filter(file -> file.endsWith(".html")).count();
  }
}
