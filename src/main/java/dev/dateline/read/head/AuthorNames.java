package dev.dateline.read.head;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.model.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reads the names of authors: {@code Ann Lee}, a list of names, maps with a {@code name}, or names
 * in the form of slugs, as {@code ann-lee}, which are shown as names.
 */
public final class AuthorNames {
  private static final List<String> NAME_KEYS =
      List.of("name", "title", "display_name", "displayname", "fullname", "nick", "username", "id");

  private AuthorNames() {}

  /** The names of a key; a map without any is an error. */
  public static List<String> of(HeadField field, Diagnostics diagnostics) {
    List<String> names = new ArrayList<>();
    for (FieldMap.Item item : field.items()) {
      if (item instanceof FieldMap.TextItem text) {
        names.add(shown(text.text()));
      } else if (item instanceof FieldMap.MapItem author) {
        String name =
            NAME_KEYS.stream()
                .filter(author.map()::has)
                .map(author.map()::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (name == null) {
          diagnostics.error(
              HeadField.lineOf(item.place()), "an author without a name", "add name: Ann Lee");
        } else {
          names.add(shown(name));
        }
      }
    }
    return names;
  }

  private static String shown(String name) {
    boolean slug = name.indexOf('-') > 0 && Slug.of(name).value().equals(name);
    return slug
        ? Arrays.stream(name.split("-")).map(Slug::toName).collect(Collectors.joining(" "))
        : name;
  }
}
