package dev.dateline.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file that is to be published.
 *
 * @param path from the site's root, with {@code /}
 * @param size in bytes
 * @param link whether it is a symbolic link
 */
public record SiteFile(String path, long size, boolean link) {
  private static final String OWN_NOTES = ".dateline";

  /** Every file of a built site, by path, without the notes that Dateline keeps there. */
  public static List<SiteFile> list(Path site) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    Files.walkFileTree(
        site,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(site.resolve(OWN_NOTES))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = site.relativize(file).toString().replace('\\', '/');
            files.add(new SiteFile(path, attributes.size(), attributes.isSymbolicLink()));
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(SiteFile::path));
    return files;
  }
}
