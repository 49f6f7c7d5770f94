package dev.dateline.read.language;

import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What a file's path says of the language of its article.
 *
 * @param tag BCP 47 tag; null for a file that stands beside those of other languages and has none
 * @param article what the path is without the language: the same for all languages of an article
 * @param ending what the language adds to the file's name: {@code .de}; empty for that of a folder
 */
record FileLanguage(@Nullable String tag, String article, String ending) {

  /**
   * {@code 2023/12/28/post/} for {@code 2023/12/28/post-de/}, if that is from {@code post.de.md}.
   */
  SitePath withoutEnding(SitePath path) {
    String last = "-" + Slug.of(ending) + "/";
    String address = path.value();
    if (ending.isEmpty() || !address.endsWith(last)) {
      return path;
    }
    String without = address.substring(0, address.length() - last.length());
    String slug = without.substring(without.lastIndexOf('/') + 1);
    String name = new ContentPath(article).name();
    return !slug.isEmpty() && Slug.of(name).value().endsWith(slug)
        ? new SitePath(without + "/")
        : path;
  }
}
