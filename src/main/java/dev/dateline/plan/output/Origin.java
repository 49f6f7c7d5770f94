package dev.dateline.plan.output;

import dev.dateline.config.AddressPattern;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Slug;

/**
 * Where an output comes from, for messages about it.
 *
 * @param file the editor's file, as {@code content/2023/caravan.md}; empty when there is none
 * @param line 1-based; 0 when the whole file is meant
 * @param what names the output: the file itself, {@code an alias of content/2023/caravan.md}
 * @param hint how the editor gives it another address; empty when that is impossible
 */
public record Origin(String file, int line, String what, String hint) {
  /** A page that every site has. */
  public static final Origin DATELINE = new Origin("", 0, "a page that Dateline makes itself", "");

  /** An asset of the theme. */
  public static final Origin THEME = new Origin("", 0, "a file of the theme", "");

  /** The page of an article or a standalone page. */
  public static Origin article(ContentPath file) {
    String shown = file.display();
    return new Origin(shown, 0, shown, "give it another \"slug\"");
  }

  /** A former address of an article or a standalone page. */
  public static Origin alias(ContentPath file) {
    return new Origin(file.display(), 0, "an alias of " + file.display(), "take the alias out");
  }

  /** An address that an article had elsewhere, by a form that the settings give. */
  public static Origin oldAddress(ContentPath file, AddressPattern form) {
    String what = "the address that \"" + form.text() + "\" gives " + file.display();
    return new Origin(form.place().file(), form.place().line(), what, "write another form");
  }

  /** The address that a topic had under a former slug. */
  public static Origin formerSlug(Slug slug) {
    String what = "the former slug \"" + slug + "\" of a topic";
    return new Origin("content/topics.yml", 0, what, "take it out of \"former\"");
  }

  /** A file that is copied. */
  public static Origin copy(ContentPath file) {
    return new Origin(file.display(), 0, file.display(), "give it another name");
  }

  /** Where it is, for a diagnostic; the content folder when no file of an editor's gives it. */
  public Place place() {
    return isEditors() ? new Place(file, line, 0) : Place.file("content");
  }

  /** Whether the output comes from one file of the editor's. */
  public boolean isEditors() {
    return !file.isEmpty();
  }
}
