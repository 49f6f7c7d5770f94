package dev.dateline.plan.picture.scale;

import java.awt.image.BufferedImage;

/**
 * Turns a photograph as its camera was turned.
 *
 * @param orientation from 1 to 8, as in Exif 2.3, section 4.6.4; others mean 1
 */
record Upright(int orientation) {

  /** Whether width and height change places. */
  boolean isTurned() {
    return orientation >= 5 && orientation <= 8;
  }

  BufferedImage of(BufferedImage image) {
    if (orientation <= 1 || orientation > 8) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage turned =
        isTurned()
            ? new BufferedImage(/* width= */ height, /* height= */ width, image.getType())
            : new BufferedImage(width, height, image.getType());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int right = width - 1 - x;
        int below = height - 1 - y;
        int rgb = image.getRGB(x, y);
        switch (orientation) {
          case 2 -> turned.setRGB(right, y, rgb);
          case 3 -> turned.setRGB(right, below, rgb);
          case 4 -> turned.setRGB(x, below, rgb);
          case 5 -> turned.setRGB(y, x, rgb);
          case 6 -> turned.setRGB(below, x, rgb);
          case 7 -> turned.setRGB(below, right, rgb);
          default -> turned.setRGB(y, right, rgb);
        }
      }
    }
    return turned;
  }
}
