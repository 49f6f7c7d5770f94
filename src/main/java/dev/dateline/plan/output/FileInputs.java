package dev.dateline.plan.output;

import java.io.IOException;

/**
 * All that the bytes of a file are made from, without a template. Implementations are records, for
 * the reason that {@link ViewInputs} gives.
 */
public interface FileInputs {

  /** The file's bytes; called only when the file has to be made. */
  byte[] bytes() throws IOException;
}
