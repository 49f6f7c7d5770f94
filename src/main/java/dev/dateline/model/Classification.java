package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists in which an article appears.
 *
 * @param thread the name of the running story that it is part of; null for none
 * @param lead whether it is the first article of its edition
 */
public record Classification(
    List<TopicRef> topics, List<Citation> citations, @Nullable String thread, boolean lead) {
  public Classification {
    topics = List.copyOf(topics);
    citations = List.copyOf(citations);
  }
}
