package dev.dateline.read.picture;

import dev.dateline.model.PictureSize;
import org.jspecify.annotations.Nullable;

/** Tells the size of a picture of one format. */
@FunctionalInterface
interface SizeReader {

  /**
   * @param head the beginning of the file
   * @return null when it can't be told
   * @throws IndexOutOfBoundsException when more of the file would be needed
   */
  @Nullable PictureSize read(byte[] head);
}
