package dev.dateline.read.address;

import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.read.date.DateParser;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Computes the addresses of articles and pages from their files, slugs and titles. */
public final class Addresses {
  /** Common file systems allow names of 255 bytes. */
  private static final int LONGEST_SLUG = 200;

  private Addresses() {}

  /**
   * The address {@code 2023/12/28/slug/}. The slug is the one given, else the file's name without
   * the date at its start, else the headline; null when no character in them can be used.
   */
  public static @Nullable SitePath ofArticle(
      ContentPath file, LocalDate day, @Nullable String slug, String headline) {
    String name = name(slug, slugOfName(file), headline);
    return name.isEmpty() ? null : SitePath.of(day).page(name);
  }

  /**
   * The address of a page: its path below {@code pages/}, or its folder if it is {@code _index.md}.
   * Null when no character of a part can be used.
   */
  public static @Nullable SitePath ofPage(ContentPath file, @Nullable String slug, String title) {
    String folder = file.folder();
    String below = folder.startsWith("pages/") ? folder.substring("pages/".length()) : folder;
    SitePath parent = SitePath.HOME;
    for (int start = 0; start < below.length(); ) {
      int end = below.indexOf('/', start);
      Slug part = Slug.of(below.substring(start, end));
      if (part.isEmpty()) {
        return null;
      }
      parent = parent.page(part.value());
      start = end + 1;
    }
    boolean ofFolder =
        file.name().startsWith("_index.") || (slug == null && isIndex(file) && !below.isEmpty());
    if (ofFolder) {
      return parent;
    }
    String name = name(slug, slugOfName(file), title);
    return name.isEmpty() ? null : parent.page(name);
  }

  /** The date at the start of a file's name, or of its folder for {@code index.md}; else null. */
  public static @Nullable String dateOfName(ContentPath file) {
    String name = isIndex(file) ? folderName(file) : file.name();
    return DateParser.dateAtStart(name);
  }

  /** Whether a text has the form of a slug; it may be longer than {@link Slug#of} makes one. */
  public static boolean isSlug(String text) {
    int start = 0;
    while (start <= text.length()) {
      int hyphen = text.indexOf('-', start);
      int end = hyphen < 0 ? text.length() : hyphen;
      String word = text.substring(start, end);
      if (word.isEmpty() || !Slug.of(word).value().equals(word)) {
        return false;
      }
      start = end + 1;
    }
    return text.length() <= LONGEST_SLUG;
  }

  private static String name(@Nullable String given, Slug ofFile, String headline) {
    if (given != null) {
      return given;
    }
    return ofFile.isEmpty() ? Slug.of(headline).value() : ofFile.value();
  }

  private static Slug slugOfName(ContentPath file) {
    return Slug.of(nameWithoutDate(file));
  }

  /** The file's name, or its folder's for {@code index.md}, as written, without date and ending. */
  public static String nameWithoutDate(ContentPath file) {
    boolean folder = isIndex(file) && !file.folder().isEmpty();
    String name =
        folder ? folderName(file) : file.name().substring(0, file.name().lastIndexOf('.'));
    String date = dateOfName(file);
    return date == null ? name : name.substring(date.length());
  }

  /** The folders that a file is in, but for that of {@code index.md}; without a closing slash. */
  public static String foldersAbove(ContentPath file) {
    String folder = file.folder();
    int end = isIndex(file) ? folder.length() - folderName(file).length() - 1 : folder.length();
    return folder.substring(0, Math.max(0, end - 1));
  }

  private static String folderName(ContentPath file) {
    String folder = file.folder();
    return folder.isEmpty()
        ? ""
        : folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
  }

  private static boolean isIndex(ContentPath file) {
    return file.name().startsWith("index.");
  }
}
