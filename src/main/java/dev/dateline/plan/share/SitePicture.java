package dev.dateline.plan.share;

import dev.dateline.plan.output.PictureInputs;
import dev.dateline.plan.output.PictureSources;
import dev.dateline.plan.picture.Canvas;
import dev.dateline.plan.picture.Canvas.Align;
import dev.dateline.plan.picture.FittedText;
import dev.dateline.plan.picture.FittedText.Room;
import dev.dateline.plan.picture.Ink;
import dev.dateline.plan.picture.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * The picture of the site: its name between rules, like the head of a newspaper.
 *
 * @param name of the site
 * @param tagline absent when there is none that can be written
 * @param address of the site, without {@code https://}
 */
record SitePicture(String name, @Nullable String tagline, String address) implements PictureInputs {
  private static final int MARGIN = 70;
  private static final double WIDTH = Canvas.WIDTH - 2.0 * MARGIN;
  private static final double MIDDLE = Canvas.WIDTH / 2.0;

  /** Where the rules above and below are, and the last baseline, in pixels from above. */
  private static final int TOP = 90;

  private static final int BOTTOM = 510;
  private static final int FOOT = 568;

  private static final Room NAME = new Room(WIDTH, 250, 1.06, 160, 56);
  private static final Room TAGLINE = new Room(WIDTH, 92, 1.3, 40, 34);
  private static final Room ADDRESS = Room.line(WIDTH, 34, 24);

  /** From the lowest letters of the name to the baseline of the tagline. */
  private static final double GAP = 56;

  @Override
  public byte[] bytes(PictureSources sources) {
    return draw();
  }

  /** The picture as a PNG file. */
  byte[] draw() {
    Canvas canvas = new Canvas();
    canvas.rule(Ink.BLACK, MARGIN, TOP, 8);
    canvas.rule(Ink.BLACK, MARGIN, TOP + 14, 2);
    canvas.rule(Ink.BLACK, MARGIN, BOTTOM, 2);

    FittedText title = FittedText.of(name, Typeface.headline(), NAME);
    FittedText below = tagline == null ? null : FittedText.of(tagline, Typeface.text(), TAGLINE);
    double rise = Typeface.CAPITALS * title.size();
    double gap = Typeface.DESCENDERS * title.size() + GAP;
    double height = rise + title.depth() + (below == null ? 0 : gap + below.depth());
    double baseline = (TOP + 16 + BOTTOM - height) / 2 + rise;
    canvas.write(title, Ink.BLACK, Align.CENTRE, MIDDLE, baseline);
    if (below != null) {
      canvas.write(below, Ink.BLACK, Align.CENTRE, MIDDLE, baseline + title.depth() + gap);
    }
    FittedText foot = FittedText.of(address, Typeface.text(), ADDRESS);
    canvas.write(foot, Ink.RED, Align.CENTRE, MIDDLE, FOOT);
    return canvas.png();
  }
}
