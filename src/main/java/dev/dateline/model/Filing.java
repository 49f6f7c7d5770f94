package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article is found.
 *
 * @param lead whether it opens its edition
 * @param thread the running story it is part of
 */
public record Filing(
    List<TopicRef> topics, List<Citation> citations, @Nullable String thread, boolean lead) {
  public Filing {
    topics = List.copyOf(topics);
    citations = List.copyOf(citations);
  }
}
