package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import org.jspecify.annotations.Nullable;

/** A person, a place or an organization of which little more than the name is known. */
record Named(@JsonName("@type") String type, String name, @Nullable String url) {

  static Named person(String name) {
    return new Named("Person", name, null);
  }

  static Named place(String name) {
    return new Named("Place", name, null);
  }

  static Named organization(String name, @Nullable String url) {
    return new Named("Organization", name, url);
  }
}
