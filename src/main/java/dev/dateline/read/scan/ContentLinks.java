package dev.dateline.read.scan;

import dev.dateline.config.SettingsFile;
import dev.dateline.files.FileBelow;
import dev.dateline.read.files.FileEndings;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Decides where symbolic links in the content folder may lead: to a regular file of the folder that
 * would be in the site itself.
 */
public final class ContentLinks {

  private ContentLinks() {}

  /**
   * The file to copy for a file of the content folder: itself, or where it leads as a link.
   *
   * @return a real path; null when there is none that may be copied
   */
  public static @Nullable Path copied(Path contentFolder, Path file) {
    try {
      Path root = contentFolder.toRealPath();
      Path real = file.toRealPath();
      return refusal(root, real, Use.COPY) == null ? real : null;
    } catch (IOException gone) {
      return null;
    }
  }

  /**
   * Opens a file of the content folder that is copied.
   *
   * @throws IOException when it may not be copied, or is being changed
   */
  public static SeekableByteChannel open(Path contentFolder, Path file) throws IOException {
    Path real = copied(contentFolder, file);
    if (real == null) {
      throw new FileSystemException(file.toString(), null, "is no regular file any more");
    }
    return FileBelow.open(contentFolder.toRealPath(), real);
  }

  /** What a link of the content folder is used as. */
  enum Use {
    SETTINGS,
    ARTICLE,
    COPY
  }

  /**
   * What is wrong with the target of a link; null when nothing is.
   *
   * @param root the real path of the content folder
   * @param target a real path
   */
  static @Nullable String refusal(Path root, Path target, Use use) {
    if (!target.startsWith(root)) {
      return "a place outside of content/";
    }
    if (Files.isDirectory(target)) {
      return "a folder";
    }
    if (!Files.isRegularFile(target)) {
      return "something that is no regular file";
    }
    return use == Use.SETTINGS ? null : refusalToShow(root.relativize(target), use);
  }

  private static @Nullable String refusalToShow(Path target, Use use) {
    for (Path part : target) {
      if (ContentScanner.isHidden(part.toString())) {
        return "a hidden file";
      }
    }
    if (SettingsFile.NAMES.contains(target.toString())) {
      return "a settings file";
    }
    return use == Use.COPY && FileEndings.isMarkdown(target.toString()) ? "an article" : null;
  }
}
