package dev.dateline.plan.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * All that the bytes of a picture are made from. Implementations are records, for the reason that
 * {@link ViewInputs} gives.
 */
public interface PictureInputs {

  /**
   * The file's bytes; called only when the file has to be made.
   *
   * @param sources what it is made with beside
   */
  byte[] bytes(PictureSources sources) throws IOException;

  /** The file of the content folder that it is made from; null when there is none. */
  default @Nullable ContentFile file() {
    return null;
  }
}
