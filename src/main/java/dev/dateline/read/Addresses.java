package dev.dateline.read;

import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives articles and pages their addresses. */
final class Addresses {
  private static final int DATE_LENGTH = "2023-12-28".length();

  /** No part of a path may be longer on common file systems. */
  private static final int LONGEST_SLUG = 200;

  private Addresses() {}

  /**
   * Date and slug: the one given, else the file's name without a date before it, else the headline;
   * null when nothing in them can be used.
   */
  static @Nullable SitePath ofArticle(
      ContentPath file, LocalDate day, @Nullable String slug, String headline) {
    String name = name(slug, slugOfName(file), headline);
    return name.isEmpty() ? null : SitePath.of(day).page(name);
  }

  /** The path below {@code pages/}; of {@code _index.md}, the folder that it is in. */
  static @Nullable SitePath ofPage(ContentPath file, @Nullable String slug, String title) {
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

  /** The date that a file's name begins with; null when it does not. */
  static @Nullable String dateOfName(ContentPath file) {
    String name = isIndex(file) ? folderName(file) : file.name();
    if (name.length() < DATE_LENGTH || name.charAt(4) != '-' || name.charAt(7) != '-') {
      return null;
    }
    for (int i = 0; i < DATE_LENGTH; i++) {
      if (i != 4 && i != 7 && (name.charAt(i) < '0' || name.charAt(i) > '9')) {
        return null;
      }
    }
    return name.substring(0, DATE_LENGTH);
  }

  /** Whether a text can be in an address as it is, however long {@link Slug#of} would make it. */
  static boolean isSlug(String text) {
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
    boolean folder = isIndex(file) && !file.folder().isEmpty();
    String name =
        folder ? folderName(file) : file.name().substring(0, file.name().lastIndexOf('.'));
    return Slug.of(dateOfName(file) == null ? name : name.substring(DATE_LENGTH));
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
