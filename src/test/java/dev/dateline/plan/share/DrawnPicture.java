package dev.dateline.plan.share;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture as a person sees it: where there is anything but paper. */
public final class DrawnPicture {
  private final BufferedImage image;

  public DrawnPicture(byte[] png) {
    try {
      image = ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int width() {
    return image.getWidth();
  }

  public int height() {
    return image.getHeight();
  }

  /** Whether there is anything in a part of it. */
  public boolean hasInk(int left, int top, int right, int bottom) {
    int paper = image.getRGB(0, 0);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        if (image.getRGB(x, y) != paper) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing is nearer to an edge than a margin. */
  public boolean hasFreeMargin(int margin) {
    return !hasInk(0, 0, width(), margin)
        && !hasInk(0, height() - margin, width(), height())
        && !hasInk(0, 0, margin, height())
        && !hasInk(width() - margin, 0, width(), height());
  }

  /** The height of the rows with ink that follow each other, the highest of them. */
  public int highestLine(int top, int bottom) {
    int highest = 0;
    int height = 0;
    for (int y = top; y < bottom; y++) {
      height = hasInk(0, y, width(), y + 1) ? height + 1 : 0;
      highest = Math.max(highest, height);
    }
    return highest;
  }
}
