package dev.dateline.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides where symbolic links in the content folder may lead: to a regular file of the folder that
 * would be in the site itself.
 */
public final class ContentLinks {
  private static final Set<String> SETTINGS = Set.of("site.yml", "topics.yml", "sources.yml");

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
      return refusal(root, real, true) == null ? real : null;
    } catch (IOException gone) {
      return null;
    }
  }

  /**
   * What is wrong with the target of a link; null when nothing is.
   *
   * @param root the real path of the content folder
   * @param target a real path
   * @param copied whether its bytes would be in the site as they are
   */
  static @Nullable String refusal(Path root, Path target, boolean copied) {
    if (!target.startsWith(root)) {
      return "a place outside of content/";
    }
    if (Files.isDirectory(target)) {
      return "a folder";
    }
    if (!Files.isRegularFile(target)) {
      return "something that is no regular file";
    }
    Path relative = root.relativize(target);
    for (Path part : relative) {
      if (ContentScanner.isHidden(part.toString())) {
        return "a hidden file";
      }
    }
    if (relative.getNameCount() == 1 && SETTINGS.contains(relative.toString())) {
      return "a settings file";
    }
    return copied && ContentScanner.isMarkdown(relative.toString()) ? "an article" : null;
  }
}
