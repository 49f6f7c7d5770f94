package dev.dateline.model;

/**
 * How large a picture is as browsers show it.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record PictureSize(int width, int height) {

  /** The size of the picture when it is turned by a quarter. */
  public PictureSize turned() {
    return new PictureSize(/* width= */ height, /* height= */ width);
  }
}
