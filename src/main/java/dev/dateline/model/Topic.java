package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What articles are about.
 *
 * @param former slugs under which it could be found before, which lead to it still
 */
public record Topic(
    Slug slug,
    String name,
    @Nullable String description,
    @Nullable Slug parent,
    List<Slug> former) {
  public Topic {
    former = List.copyOf(former);
  }
}
