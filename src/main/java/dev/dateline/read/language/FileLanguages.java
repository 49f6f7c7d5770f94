package dev.dateline.read.language;

import dev.dateline.config.LanguageTag;
import dev.dateline.model.ContentPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that are there in several languages by the paths of their files:
 *
 * <ul>
 *   <li>{@code post.de.md} beside {@code post.md} or {@code post.en.md};
 *   <li>{@code de/news/post.md}, when {@code en/news/post.md} or {@code news/post.md} is there too;
 *       then all files below {@code de/} are German;
 *   <li>everything below {@code _i18n/de/}.
 * </ul>
 *
 * A name that only looks like a language, such as {@code is/} or {@code about.me.md}, is none
 * without a file of another language beside it.
 */
final class FileLanguages {
  private static final int SHORT = 2;
  private static final int LONGEST = 10;
  private static final String TRANSLATED = "_i18n/";

  private final Map<ContentPath, FileLanguage> languages = new HashMap<>();
  private final Map<String, @Nullable String> tags = new HashMap<>();

  /**
   * A file with a folder that may be a language's.
   *
   * @param parent of the folder, with a closing {@code /}; empty at the top
   * @param rest the path below the folder
   */
  private record InFolder(ContentPath file, String parent, String folder, String tag, String rest) {
    String ofLanguage() {
      return parent + folder;
    }
  }

  /** A file whose name may say its language. */
  private record Named(ContentPath file, String stem, String ending, String tag) {}

  private FileLanguages() {}

  /** By file; without files that are there in one language only. */
  static Map<ContentPath, FileLanguage> of(List<ContentPath> files) {
    FileLanguages found = new FileLanguages();
    List<InFolder> inFolders = new ArrayList<>();
    List<Named> named = new ArrayList<>();
    String folder = "";
    int start = -1;
    for (ContentPath file : files) {
      // Files are sorted, so that those of a folder mostly follow each other.
      if (!file.value().startsWith(folder)
          || file.value().indexOf('/', folder.length()) >= 0
          || folder.isEmpty()) {
        folder = file.folder();
        start = found.startOfLanguage(folder);
      }
      if (start >= 0) {
        inFolders.add(found.inFolder(file, start));
      }
      Named name = found.named(file);
      if (name != null) {
        named.add(name);
      }
    }
    if (!inFolders.isEmpty() || !named.isEmpty()) {
      found.addFolders(inFolders, files);
      found.addNamed(named, files);
    }
    return found.languages;
  }

  private void addFolders(List<InFolder> candidates, List<ContentPath> files) {
    Set<String> ofLanguages = new HashSet<>();
    Map<String, InFolder> first = new HashMap<>();
    for (InFolder file : candidates) {
      InFolder other = first.putIfAbsent(file.parent() + file.rest(), file);
      if (file.parent().endsWith(TRANSLATED)) {
        ofLanguages.add(file.ofLanguage());
      } else if (other != null && !other.ofLanguage().equals(file.ofLanguage())) {
        ofLanguages.add(file.ofLanguage());
        ofLanguages.add(other.ofLanguage());
      }
    }
    Set<ContentPath> all = new HashSet<>(files);
    for (InFolder file : candidates) {
      ContentPath beside = new ContentPath(file.parent() + file.rest());
      if (all.contains(beside)) {
        ofLanguages.add(file.ofLanguage());
        languages.put(beside, new FileLanguage(null, beside.value(), ""));
      }
    }
    for (InFolder file : candidates) {
      if (ofLanguages.contains(file.ofLanguage())) {
        String article = file.parent() + file.rest();
        languages.put(file.file(), new FileLanguage(file.tag(), article, ""));
      }
    }
  }

  private void addNamed(List<Named> candidates, List<ContentPath> files) {
    Map<String, List<Named>> byStem = new HashMap<>();
    candidates.forEach(
        file -> byStem.computeIfAbsent(file.stem(), stem -> new ArrayList<>()).add(file));
    for (ContentPath file : files) {
      int dot = file.value().lastIndexOf('.');
      String stem = file.value().substring(0, Math.max(0, dot));
      List<Named> others = byStem.get(stem);
      if (others != null) {
        languages.putIfAbsent(file, new FileLanguage(null, stem, ""));
        others.forEach(this::add);
      }
    }
    byStem.values().stream().filter(group -> group.size() > 1).forEach(g -> g.forEach(this::add));
  }

  private void add(Named file) {
    languages.put(file.file(), new FileLanguage(file.tag(), file.stem(), file.ending()));
  }

  private InFolder inFolder(ContentPath file, int start) {
    int end = file.value().indexOf('/', start);
    String folder = file.value().substring(start, end);
    String tag = tag(folder);
    return new InFolder(
        file,
        file.value().substring(0, start),
        folder,
        tag == null ? folder : tag,
        file.value().substring(end + 1));
  }

  /** Where the first part of a folder begins that may be a language; -1 when there is none. */
  private int startOfLanguage(String folder) {
    for (int start = 0; start < folder.length(); ) {
      int end = folder.indexOf('/', start);
      if (mayBeTag(folder, start, end) && tag(folder.substring(start, end)) != null) {
        return start;
      }
      start = end + 1;
    }
    return -1;
  }

  private @Nullable Named named(ContentPath file) {
    String path = file.value();
    int dot = path.lastIndexOf('.');
    int before = path.lastIndexOf('.', dot - 1);
    if (before <= path.lastIndexOf('/') + 1 || !mayBeTag(path, before + 1, dot)) {
      return null;
    }
    String tag = tag(path.substring(before + 1, dot));
    return tag == null
        ? null
        : new Named(file, path.substring(0, before), path.substring(before, dot), tag);
  }

  /** Two letters, and a region or script behind a hyphen or low line: {@code de}, {@code zh_tw}. */
  private static boolean mayBeTag(String text, int start, int end) {
    int length = end - start;
    return length >= SHORT
        && length <= LONGEST
        && isLetter(text.charAt(start))
        && isLetter(text.charAt(start + 1))
        && (length == SHORT || text.charAt(start + 2) == '-' || text.charAt(start + 2) == '_');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private @Nullable String tag(String text) {
    if (!tags.containsKey(text)) {
      tags.put(text, LanguageTag.parse(text));
    }
    return tags.get(text);
  }
}
