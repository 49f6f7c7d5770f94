package dev.dateline.plan.output;

import dev.dateline.plan.format.ViewContext;
import java.io.IOException;

/**
 * All that the bytes of a file of data are made from. Implementations are records, for the reason
 * that {@link ViewInputs} gives.
 */
public interface DataInputs {

  /**
   * The file's bytes; called only when the file has to be made.
   *
   * @param templates makes the parts of it that are HTML
   */
  <E extends Exception> byte[] bytes(ViewContext context, TemplateText<E> templates)
      throws E, IOException;
}
