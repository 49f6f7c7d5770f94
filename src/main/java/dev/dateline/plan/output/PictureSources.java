package dev.dateline.plan.output;

import dev.dateline.model.ContentPath;
import dev.dateline.model.PictureSize;
import java.io.IOException;
import java.util.Map;

/** What a picture is made with beside its inputs. */
public interface PictureSources {

  /** Makes a picture smaller. */
  @FunctionalInterface
  interface Scaler {

    /**
     * The picture in several widths.
     *
     * @param original bytes of its file
     * @return files by their widths; one that would be no smaller than the original is missing
     * @throws IOException when it can't be decoded
     */
    Map<Integer, byte[]> scale(byte[] original) throws IOException;
  }

  /**
   * A picture of the content folder in one width: what an earlier build made of the same file, or
   * what the scaler makes now. The original if that is smaller or can't be decoded.
   *
   * @param size of the original
   * @throws IOException when the file can't be read
   */
  byte[] scaled(ContentPath picture, PictureSize size, int width, Scaler scaler) throws IOException;
}
