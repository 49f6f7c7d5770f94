package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What articles are about.
 *
 * @param slug the last part of its address
 * @param name what it is called
 * @param description plain text; null for none
 * @param parent the topic above it; null for a topic at the top
 * @param former slugs that it had before, which redirect to it
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
