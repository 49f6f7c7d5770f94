package dev.dateline.read;

import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives articles and pages their addresses. */
final class Addresses {
  private static final int DATE_LENGTH = "2023-12-28".length();

  private Addresses() {}

  /** Date and slug: the one given, else the file's name without a date before it. */
  static SitePath ofArticle(
      ContentPath file, LocalDate day, @Nullable String slug, String headline) {
    String name = slug != null ? slug : slugOfName(file).value();
    if (name.isEmpty()) {
      name = Slug.of(headline).value();
    }
    return SitePath.of(day).page(name.isEmpty() ? "article" : name);
  }

  /** The path below {@code pages/}; of {@code _index.md}, the folder that it is in. */
  static SitePath ofPage(ContentPath file, @Nullable String slug) {
    String folder = file.folder();
    boolean index = file.name().startsWith("_index.");
    String below =
        folder.startsWith("pages/") ? folder.substring("pages/".length()) : folder;
    StringBuilder path = new StringBuilder();
    for (String part : below.split("/", -1)) {
      if (!part.isEmpty()) {
        path.append(Slug.of(part)).append('/');
      }
    }
    SitePath parent = new SitePath(path.toString());
    boolean ofFolder = index || (slug == null && isIndex(file) && !below.isEmpty());
    return ofFolder ? parent : parent.page(slug != null ? slug : slugOfName(file).value());
  }

  /** The date that a file's name begins with; null when it does not. */
  static @Nullable String dateOfName(ContentPath file) {
    String name = file.name();
    if (name.length() <= DATE_LENGTH || name.charAt(4) != '-' || name.charAt(7) != '-') {
      return null;
    }
    for (int i = 0; i < DATE_LENGTH; i++) {
      if (i != 4 && i != 7 && !Character.isDigit(name.charAt(i))) {
        return null;
      }
    }
    return name.substring(0, DATE_LENGTH);
  }

  private static Slug slugOfName(ContentPath file) {
    String name = file.name();
    if (isIndex(file) && !file.folder().isEmpty()) {
      String folder = file.folder();
      name = folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
      return Slug.of(name);
    }
    int start = dateOfName(file) == null ? 0 : DATE_LENGTH;
    return Slug.of(name.substring(start, name.lastIndexOf('.')));
  }

  private static boolean isIndex(ContentPath file) {
    return file.name().startsWith("index.");
  }
}
