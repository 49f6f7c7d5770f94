package dev.dateline.plan.output;

import dev.dateline.model.ContentPath;
import dev.dateline.model.Slug;

/**
 * Where an output comes from, for messages about it.
 *
 * @param file the editor's file, as {@code content/2023/caravan.md}; empty when there is none
 * @param what names the output: the file itself, {@code an alias of content/2023/caravan.md}
 * @param hint how the editor gives it another address; empty when that is impossible
 */
public record Origin(String file, String what, String hint) {
  /** A page that every site has. */
  public static final Origin DATELINE = new Origin("", "a page that Dateline makes itself", "");

  /** An asset of the theme. */
  public static final Origin THEME = new Origin("", "a file of the theme", "");

  /** The page of an article or a standalone page. */
  public static Origin article(ContentPath file) {
    return new Origin(file.display(), file.display(), "give it another \"slug\"");
  }

  /** A former address of an article or a standalone page. */
  public static Origin alias(ContentPath file) {
    return new Origin(file.display(), "an alias of " + file.display(), "take the alias out");
  }

  /** The address that a topic had under a former slug. */
  public static Origin formerSlug(Slug slug) {
    String what = "the former slug \"" + slug + "\" of a topic";
    return new Origin("content/topics.yml", what, "take it out of \"former\"");
  }

  /** A file that is copied. */
  public static Origin copy(ContentPath file) {
    return new Origin(file.display(), file.display(), "give it another name");
  }

  /** Whether an editor's file gives the output its path. */
  public boolean isEditors() {
    return !file.isEmpty();
  }
}
