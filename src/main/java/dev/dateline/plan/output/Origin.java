package dev.dateline.plan.output;

import dev.dateline.config.AddressPattern;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Where an output comes from, for messages about it. There is one for every output, so it holds no
 * text of its own.
 *
 * @param input the editor's file that it shows; null when it shows none
 * @param setting that asks for it; null when the input does
 * @param words that name the output, with the path of the input behind them: {@code an alias of }
 * @param hint how the editor gives it another address; empty when that is impossible
 */
public record Origin(
    @Nullable ContentPath input, @Nullable Place setting, String words, String hint) {
  /** A page that every site has. */
  public static final Origin DATELINE = named("a page that Dateline makes itself");

  /** An asset of the theme. */
  public static final Origin THEME = named("a file of the theme");

  private static final Place TOPICS = Place.file("content/topics.yml");

  /** An output that no file of the editor's asks for. */
  public static Origin named(String what) {
    return new Origin(null, null, what, "");
  }

  /** The page of an article or a standalone page. */
  public static Origin article(ContentPath file) {
    return new Origin(file, null, "", "give it another \"slug\"");
  }

  /** A former address of an article or a standalone page. */
  public static Origin alias(ContentPath file) {
    return new Origin(file, null, "an alias of ", "take the alias out");
  }

  /** An address that an article had elsewhere, by a form that the settings give. */
  public static Origin oldAddress(ContentPath file, AddressPattern form) {
    String words = "the address that \"" + form.text() + "\" gives ";
    Place place = Place.line(form.place().file(), form.place().line());
    return new Origin(file, place, words, "write another form");
  }

  /** The address that a topic had under a former slug. */
  public static Origin formerSlug(Slug slug) {
    String what = "the former slug \"" + slug + "\" of a topic";
    return new Origin(null, TOPICS, what, "take it out of \"former\"");
  }

  /** A file that is copied. */
  public static Origin copy(ContentPath file) {
    return new Origin(file, null, "", "give it another name");
  }

  /** The editor's file that asks for the output: {@code content/2023/caravan.md}; may be empty. */
  public String file() {
    return setting != null ? setting.file() : input != null ? input.display() : "";
  }

  /** The name of the output: that of the file, {@code an alias of content/2023/caravan.md}. */
  public String what() {
    return input == null ? words : words + input.display();
  }

  /** Where it is, for a diagnostic; the content folder when no file of an editor's gives it. */
  public Place place() {
    return setting != null ? setting : Place.file(input != null ? input.display() : "content");
  }

  /** Whether the output comes from one file of the editor's. */
  public boolean isEditors() {
    return setting != null || input != null;
  }
}
