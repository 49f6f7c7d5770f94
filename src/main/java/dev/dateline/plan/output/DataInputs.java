package dev.dateline.plan.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * All that the bytes of a file of data are made from. Implementations are records, for the reason
 * that {@link ViewInputs} gives.
 */
public interface DataInputs {

  /**
   * The file's bytes; called only when the file has to be made.
   *
   * @param sources what it is made with beside
   */
  <E extends Exception> byte[] bytes(DataSources<E> sources) throws E, IOException;

  /**
   * What the {@linkplain DataSources#shared shared value} that the bytes are made from is made of;
   * null when there is none.
   */
  default @Nullable Record sharedInputs() {
    return null;
  }
}
