package dev.dateline.plan.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.EnumMap;
import java.util.Map;

/**
 * A sheet of paper for words and rules, 1200 × 630 pixels: the size that sites ask for which show a
 * picture beside a link.
 */
public final class Canvas {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  /** How many shades an ink has, from the lightest to the full colour. */
  private static final int SHADES = 15;

  private static final int FULL = 255;

  /** How much of each pixel an ink covers, from 0 to 255. */
  private final Map<Ink, BufferedImage> covered = new EnumMap<>(Ink.class);

  /** Where a text stands in regard to its place. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * Writes a text.
   *
   * @param x where its lines begin, have their middle or end
   * @param baseline on which the letters of its first line stand, from above
   */
  public void write(FittedText text, Ink ink, Align align, double x, double baseline) {
    Typeface face = text.face();
    double y = baseline;
    for (String line : text.lines()) {
      double width = face.width(line) * text.size();
      double left =
          switch (align) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
          };
      graphics(ink).fill(face.outline(line, left, y, text.size()));
      y += text.leading();
    }
  }

  /** Draws a rule of the full width between two margins. */
  public void rule(Ink ink, int margin, int top, int thickness) {
    graphics(ink).fill(new Rectangle2D.Double(margin, top, WIDTH - 2.0 * margin, thickness));
  }

  private Graphics2D graphics(Ink ink) {
    Graphics2D graphics =
        covered
            .computeIfAbsent(
                ink, first -> new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY))
            .createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return graphics;
  }

  /** The picture as a PNG file. */
  public byte[] png() {
    byte[] pixels = new byte[WIDTH * HEIGHT];
    int[] palette = new int[1 + SHADES * Ink.values().length];
    palette[0] = Ink.PAPER;
    int before = 0;
    for (Ink ink : Ink.values()) {
      for (int shade = 1; shade <= SHADES; shade++) {
        palette[before + shade] = ink.on(shade, SHADES);
      }
      BufferedImage image = covered.get(ink);
      if (image != null) {
        byte[] parts = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
          int shade = ((parts[i] & FULL) * SHADES + FULL / 2) / FULL;
          if (shade > 0) {
            pixels[i] = (byte) (before + shade);
          }
        }
      }
      before += SHADES;
    }
    return Png.of(WIDTH, HEIGHT, palette, pixels);
  }
}
