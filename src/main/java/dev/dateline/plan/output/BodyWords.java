package dev.dateline.plan.output;

import dev.dateline.model.BodySource;
import java.io.IOException;
import java.util.List;

/** The words of bodies, for a search. */
@FunctionalInterface
public interface BodyWords {

  /**
   * The words that readers read in a body, as {@link dev.dateline.text.SearchWords} has them.
   *
   * @param language BCP 47 tag of the body
   * @return for each paragraph, heading, item or cell in which there are words, these
   * @throws IOException when the body can't be read
   */
  List<List<String>> of(BodySource body, String language) throws IOException;
}
