package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.read.ScannedFile.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the inputs of a digest. Hidden files and what editors leave behind are no inputs; a
 * symbolic link is one only if it leads to a file inside the content folder.
 */
public final class ContentScanner extends SimpleFileVisitor<Path> {
  private static final Set<String> SETTINGS = Set.of("site.yml", "topics.yml", "sources.yml");
  private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini");

  private final Path root;
  private final Diagnostics diagnostics;
  private final List<ScannedFile> files = new ArrayList<>();

  private ContentScanner(Path root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** All inputs, by their path. */
  public static List<ScannedFile> scan(Path contentFolder, Diagnostics diagnostics)
      throws IOException {
    if (!Files.isDirectory(contentFolder)) {
      diagnostics.error(
          Place.file("content"),
          "there is no folder of this name here",
          "make it and put articles there, or name the digest's folder with -C");
      return List.of();
    }
    Path root = contentFolder.toRealPath();
    ContentScanner scanner = new ContentScanner(root, diagnostics);
    Files.walkFileTree(root, scanner);
    scanner.files.sort(Comparator.comparing(ScannedFile::path));
    return scanner.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && isHidden(folder.getFileName().toString());
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = file.getFileName().toString();
    if (isHidden(name) || isLeftover(name)) {
      return FileVisitResult.CONTINUE;
    }
    ContentPath path = pathOf(file);
    if (attributes.isSymbolicLink() && !isInside(file, path)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isOther()) {
      diagnostics.error(
          Place.file(path.display()), "is no regular file", "take it out of content/");
    } else if (!SETTINGS.contains(path.value())) {
      warnOfOtherName(path);
      if (TextFile.isArticle(file)) {
        diagnostics.warning(
            Place.file(path.display()),
            "looks like an article but is copied as it is",
            "call it " + path.name().substring(0, path.name().lastIndexOf('.')) + ".md");
      }
      files.add(new ScannedFile(path, kind(path)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    diagnostics.error(
        Place.file(pathOf(file).display()), "can't be read", "look at its permissions");
    return FileVisitResult.CONTINUE;
  }

  /** What a link leads to must neither lie outside of the content folder nor be a folder. */
  private boolean isInside(Path link, ContentPath path) throws IOException {
    Place place = Place.file(path.display());
    if (!Files.exists(link)) {
      diagnostics.error(place, "is a symbolic link to nothing", "remove it");
    } else if (!link.toRealPath().startsWith(root)) {
      diagnostics.error(
          place, "is a symbolic link to a place outside of content/", "put a copy in its place");
    } else if (Files.isDirectory(link)) {
      diagnostics.error(place, "is a symbolic link to a folder", "put the folder itself there");
    } else {
      return true;
    }
    return false;
  }

  private void warnOfOtherName(ContentPath path) {
    String meant = path.value().replace(".yaml", ".yml");
    if (!meant.equals(path.value()) && SETTINGS.contains(meant)) {
      diagnostics.warning(
          Place.file(path.display()), "is copied to the site, not read", "call it " + meant);
    }
  }

  private ContentPath pathOf(Path file) {
    return new ContentPath(root.relativize(file).toString().replace(File.separatorChar, '/'));
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") && !name.equals(".well-known");
  }

  private static boolean isLeftover(String name) {
    return name.endsWith("~")
        || name.endsWith(".swp")
        || (name.startsWith("#") && name.endsWith("#"))
        || LEFTOVERS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Kind kind(ContentPath path) {
    String lower = path.name().toLowerCase(Locale.ROOT);
    if (!lower.endsWith(".md") && !lower.endsWith(".markdown")) {
      return Kind.ASSET;
    }
    return path.value().startsWith("pages/") || lower.startsWith("_index.")
        ? Kind.PAGE
        : Kind.ARTICLE;
  }
}
