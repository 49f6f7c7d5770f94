package dev.dateline.read.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last lines of an article in plain form: credits, marks of the end, the signature of a mail.
 *
 * <pre>{@code
 * Topics: Immigration, Politics
 * Research contact: @nytimes, @cnn
 *
 * ###
 * }</pre>
 *
 * @param end offset after the text of the article
 * @param credits from the last to the first
 * @param amongText numbers of those lines of {@code credits} that have text of the article below
 */
public record Foot(int end, List<Credit> credits, List<Integer> amongText) {
  public Foot {
    credits = List.copyOf(credits);
    amongText = List.copyOf(amongText);
  }

  /**
   * A line that names topics or sources.
   *
   * @param line its number in the file, from 1
   * @param topics whether it names topics
   * @param names as they are written; empty when nothing follows the label
   * @param url of the report, from a line below; null when there is none
   */
  public record Credit(int line, boolean topics, String names, @Nullable String url) {}
}
