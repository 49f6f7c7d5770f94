package dev.dateline.model;

/**
 * How large a picture is as browsers show it.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record PictureSize(int width, int height) {
  /** How wide the texts of mails are. */
  private static final int MAIL_WIDTH = 600;

  /**
   * The size to name in feeds and mails: many programs show a picture as wide as it says, however
   * narrow their window is. 600 pixels wide at most, in the same proportion.
   */
  public PictureSize inMail() {
    return width <= MAIL_WIDTH
        ? this
        : new PictureSize(MAIL_WIDTH, Math.max(1, Math.round((float) height * MAIL_WIDTH / width)));
  }

  /** The size of the picture when it is turned by a quarter. */
  public PictureSize turned() {
    return new PictureSize(/* width= */ height, /* height= */ width);
  }
}
