package dev.dateline.plan.picture;

/** The colours that a {@link Canvas} is drawn on with; those of the built-in theme. */
public enum Ink {
  BLACK(0x1b1a17),
  RED(0x8c1d18);

  /** The colour of the paper, red, green and blue in eight bits each. */
  static final int PAPER = 0xfdfcf8;

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  /**
   * The colour of a pixel that is covered in part.
   *
   * @param part of {@code whole}
   */
  int on(int part, int whole) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int ink = (rgb >> shift) & 0xff;
      int paper = (PAPER >> shift) & 0xff;
      mixed |= ((ink * part + paper * (whole - part) + whole / 2) / whole) << shift;
    }
    return mixed;
  }
}
