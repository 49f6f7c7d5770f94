package dev.dateline.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code preview.js} is told of a change; components are the keys of its JSON.
 *
 * @param articleCount how many articles changed
 * @param articles those that are named
 * @param files paths of changed assets and copied files
 */
public record ChangeEvent(int articleCount, List<Article> articles, List<String> files) {
  /**
   * A changed article.
   *
   * @param page its address, percent-encoded and relative to the base path
   * @param was its former address if it moved, in the same form
   */
  public record Article(String page, @Nullable String was, String headline) {}
}
