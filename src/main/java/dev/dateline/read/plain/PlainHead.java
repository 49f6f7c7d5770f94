package dev.dateline.read.plain;

import dev.dateline.model.PublicationDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of an article in plain form, down to its text.
 *
 * <pre>{@code
 * Senate passes defense bill
 * The vote was 87 to 13
 * By Jane Doe, Reuters
 * December 15, 2023
 * Updated: December 16, 2023
 * }</pre>
 *
 * @param headline without marks of Markdown
 * @param headlineLine number of its line, from 1
 * @param date null when no line of the head holds one
 * @param updated null when no line says it
 * @param updatedLine number of the line that holds it; 0 when there is none
 * @param bylines from the first to the last
 * @param standfirst the lines between headline and date that are nothing else, as one; else null
 * @param credits lines of the head that name topics or sources
 * @param opening the line that the text begins with; null when there is none
 * @param bodyStart offset of the text of the article
 */
public record PlainHead(
    String headline,
    int headlineLine,
    @Nullable PublicationDate date,
    @Nullable PublicationDate updated,
    int updatedLine,
    List<Byline> bylines,
    @Nullable String standfirst,
    List<Foot.Credit> credits,
    @Nullable Opening opening,
    int bodyStart) {
  public PlainHead {
    bylines = List.copyOf(bylines);
    credits = List.copyOf(credits);
  }

  /**
   * The first line of the text.
   *
   * @param line its number in the file, from 1
   * @param words the line without blanks at its ends
   * @param likeDate what may be meant as the date but is none; null when nothing is
   */
  public record Opening(int line, String words, @Nullable String likeDate) {}
}
