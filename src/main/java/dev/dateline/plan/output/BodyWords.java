package dev.dateline.plan.output;

import dev.dateline.model.BodySource;
import java.io.IOException;

/** The words of bodies, for a search. */
@FunctionalInterface
public interface BodyWords {

  /**
   * The words that readers read in a body, as {@link dev.dateline.text.SearchWords} has them.
   *
   * @param language BCP 47 tag of the body
   * @return a line for each paragraph, heading, item or cell in which there are words, with a space
   *     between two words and a line feed behind the last
   * @throws IOException when the body can't be read
   */
  String of(BodySource body, String language) throws IOException;
}
