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
 * The picture of an article: its headline below the name of the site, and what it is from.
 *
 * @param name of the site
 * @param date absent when it can't be written
 * @param foot the cited sources, or the site's address
 */
record ArticlePicture(String name, @Nullable String date, String headline, String foot)
    implements PictureInputs {
  private static final int MARGIN = 70;
  private static final double WIDTH = Canvas.WIDTH - 2.0 * MARGIN;
  private static final double RIGHT = Canvas.WIDTH - MARGIN;

  /** The baselines above and below, and where the rules are, in pixels from above. */
  private static final int HEAD = 88;

  private static final int TOP = 114;
  private static final int BOTTOM = 528;
  private static final int FOOT = 580;

  private static final Room DATE = Room.line(WIDTH / 2, 30, 20);
  private static final Room HEADLINE = new Room(WIDTH, 340, 1.1, 96, 50);
  private static final Room SOURCES = Room.line(WIDTH, 34, 28);

  /** Between the name and the date. */
  private static final double GAP = 40;

  @Override
  public byte[] bytes(PictureSources sources) {
    return draw();
  }

  /** The picture as a PNG file. */
  byte[] draw() {
    Canvas canvas = new Canvas();
    double room = WIDTH;
    if (date != null) {
      FittedText day = FittedText.of(date, Typeface.text(), DATE);
      canvas.write(day, Ink.BLACK, Align.RIGHT, RIGHT, HEAD);
      room -= Typeface.text().width(day.lines().get(0)) * day.size() + GAP;
    }
    FittedText masthead = FittedText.of(name, Typeface.text(), Room.line(room, 40, 26));
    canvas.write(masthead, Ink.BLACK, Align.LEFT, MARGIN, HEAD);
    canvas.rule(Ink.BLACK, MARGIN, TOP, 6);

    FittedText title = FittedText.of(headline, Typeface.headline(), HEADLINE);
    double rise = Typeface.CAPITALS * title.size();
    double baseline = (TOP + 6 + BOTTOM - rise - title.depth()) / 2 + rise;
    canvas.write(title, Ink.BLACK, Align.LEFT, MARGIN, baseline);

    canvas.rule(Ink.BLACK, MARGIN, BOTTOM, 2);
    FittedText below = FittedText.of(foot, Typeface.text(), SOURCES);
    canvas.write(below, Ink.RED, Align.LEFT, MARGIN, FOOT);
    return canvas.png();
  }
}
