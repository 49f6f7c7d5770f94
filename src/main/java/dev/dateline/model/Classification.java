package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists in which an article appears.
 *
 * @param topics in the editor's order, each once
 * @param citations the reports that it draws on, in the editor's order
 * @param thread the thread that it is part of, as the article names it; null for none
 * @param lead whether it is the first article of its edition
 */
public record Classification(
    List<TopicRef> topics, List<Citation> citations, @Nullable NewsThread thread, boolean lead) {
  public Classification {
    topics = List.copyOf(topics);
    citations = List.copyOf(citations);
  }
}
