package dev.dateline.read.scan;

import dev.dateline.config.SettingsFile;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.files.FileStamp;
import dev.dateline.files.FileStatus;
import dev.dateline.files.Parallel;
import dev.dateline.model.ContentPath;
import dev.dateline.model.FileNames;
import dev.dateline.read.files.FileEndings;
import dev.dateline.read.files.Leftovers;
import dev.dateline.read.scan.ScannedFile.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the inputs of a digest in its content folder, with the kind and the attributes of each.
 * Hidden files and the backup files of editors are not inputs; a symbolic link is one only if it
 * leads to a file inside the content folder.
 */
public final class ContentScanner {

  private final Path root;
  private final int rootLength;
  private final int threads;
  private final Diagnostics diagnostics;
  private final List<ScannedFile> files = new ArrayList<>();

  private ContentScanner(Path root, int threads, Diagnostics diagnostics) {
    this.root = root;
    this.rootLength = root.toString().length() + (root.getNameCount() == 0 ? 0 : 1);
    this.threads = threads;
    this.diagnostics = diagnostics;
  }

  /** All inputs, sorted by path; files that can't be inputs are reported as errors. */
  public static List<ScannedFile> scan(Path contentFolder, int threads, Diagnostics diagnostics)
      throws IOException {
    if (!Files.isDirectory(contentFolder)) {
      diagnostics.error(
          Place.file("content"),
          "there is no folder of this name here",
          "make the folder "
              + contentFolder.toAbsolutePath().normalize()
              + " and put articles there, or name the digest's folder with -C");
      return List.of();
    }
    ContentScanner scanner = new ContentScanner(contentFolder.toRealPath(), threads, diagnostics);
    scanner.scan();
    scanner.files.sort((a, b) -> a.path().compareTo(b.path()));
    return scanner.files;
  }

  /** Scans level by level, so that several threads can share the files of a level. */
  private void scan() throws IOException {
    for (List<Path> folders = List.of(root); !folders.isEmpty(); ) {
      List<Path> entries = new ArrayList<>();
      for (Path folder : folders) {
        list(folder, entries);
      }
      Path[] below = new Path[entries.size()];
      ScannedFile[] found = new ScannedFile[entries.size()];
      Parallel.forEach(
          entries.size(),
          threads,
          () ->
              index -> {
                Path entry = entries.get(index);
                FileStatus status = status(entry);
                if (status != null && status.type() == FileStatus.Type.FOLDER) {
                  below[index] = entry;
                } else if (status != null) {
                  found[index] = input(entry, status);
                }
              });
      folders = new ArrayList<>();
      for (int i = 0; i < found.length; i++) {
        if (found[i] != null) {
          files.add(found[i]);
        } else if (below[i] != null) {
          folders.add(below[i]);
        }
      }
    }
  }

  /** Adds the entries of a folder that are not hidden. */
  private void list(Path folder, List<Path> entries) {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        String name = nameOf(entry.toString());
        if (!isHidden(name) && isText(name, entry)) {
          entries.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      reportUnreadable(folder);
    }
  }

  /** Whether a name is free of characters that no name may hold; an error when not. */
  private boolean isText(String name, Path file) {
    int bad = FileNames.bad(name);
    if (bad < 0) {
      return true;
    }
    boolean control = name.charAt(bad) != '\ufffd' && !Character.isSurrogate(name.charAt(bad));
    diagnostics.error(
        Place.file(FileNames.shown(pathOf(file).display())),
        control ? "has a control character in its name" : "has a name that is not UTF-8",
        "give it another name");
    return false;
  }

  private @Nullable FileStatus status(Path file) {
    try {
      return FileStatus.at(file, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException unreadable) {
      reportUnreadable(file);
      return null;
    }
  }

  private void reportUnreadable(Path file) {
    diagnostics.add(Diagnostic.unreadable(Place.file(pathOf(file).display())));
  }

  private @Nullable ScannedFile input(Path file, FileStatus status) throws IOException {
    ContentPath path = pathOf(file);
    if (Leftovers.contain(path.name())) {
      return null;
    }
    FileStamp stamp = status.stamp();
    ContentPath target = null;
    if (status.type() == FileStatus.Type.LINK) {
      if (!isInside(file, path)) {
        return null;
      }
      stamp = FileStamp.ofContent(file);
      target = pathOf(file.toRealPath());
    } else if (status.type() == FileStatus.Type.OTHER) {
      diagnostics.error(
          Place.file(path.display()), "is no regular file", "take it out of content/");
      return null;
    }
    if (SettingsFile.NAMES.contains(path.value())) {
      return null;
    }
    Kind kind = kind(path);
    if (kind == Kind.ASSET) {
      warnOfOtherName(path);
    }
    return new ScannedFile(path, kind, stamp == null ? FileStamp.NONE : stamp, target);
  }

  /** Whether a link leads to a file that may be an input; an error when not. */
  private boolean isInside(Path link, ContentPath path) throws IOException {
    Place place = Place.file(path.display());
    if (!Files.exists(link)) {
      diagnostics.error(place, "is a symbolic link to nothing", "remove it");
      return false;
    }
    ContentLinks.Use use =
        SettingsFile.NAMES.contains(path.value())
            ? ContentLinks.Use.SETTINGS
            : FileEndings.isMarkdown(path.name())
                ? ContentLinks.Use.ARTICLE
                : ContentLinks.Use.COPY;
    String target = ContentLinks.refusal(root, link.toRealPath(), use);
    if (target != null) {
      String hint =
          target.equals("a folder") ? "put the folder itself there" : "put a copy in its place";
      diagnostics.error(place, "is a symbolic link to " + target, hint);
    }
    return target == null;
  }

  private void warnOfOtherName(ContentPath path) {
    String meant = path.value().replace(".yaml", ".yml");
    if (!meant.equals(path.value()) && SettingsFile.NAMES.contains(meant)) {
      diagnostics.warning(
          Place.file(path.display()), "is copied to the site, not read", "call it " + meant);
    }
  }

  private ContentPath pathOf(Path file) {
    String path = file.toString();
    // The path of the content folder itself is shorter than its prefix.
    String relative = path.substring(Math.min(rootLength, path.length()));
    return new ContentPath(
        File.separatorChar == '/' ? relative : relative.replace(File.separatorChar, '/'));
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf(File.separatorChar) + 1);
  }

  static boolean isHidden(String name) {
    return name.startsWith(".") && !name.equals(".well-known");
  }

  private static Kind kind(ContentPath path) {
    if (!FileEndings.isMarkdown(path.name())) {
      boolean text =
          FileEndings.mayBeArticle(path.name()) && !path.value().startsWith(".well-known/");
      return text ? Kind.TEXT : Kind.ASSET;
    }
    return isPage(path) ? Kind.PAGE : Kind.ARTICLE;
  }

  /** Whether an input becomes a page outside of the dates. */
  public static boolean isPage(ContentPath path) {
    return path.value().startsWith("pages/")
        || path.name().toLowerCase(Locale.ROOT).startsWith("_index.");
  }
}
