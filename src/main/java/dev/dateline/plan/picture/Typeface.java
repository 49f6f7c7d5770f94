package dev.dateline.plan.picture;

import dev.dateline.files.LazyValue;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of the program: the outlines of its characters. They are read from the font file itself
 * (OpenType with TrueType outlines) and not by the machine's font system, which differs from one
 * machine to the next and is missing on some servers. May be used from several threads.
 */
public final class Typeface {
  /** How far capital letters rise above the baseline, in letters of size 1; in both fonts. */
  public static final double CAPITALS = 0.714;

  /** How far letters such as g reach below the baseline, in letters of size 1. */
  public static final double DESCENDERS = 0.24;

  private static final LazyValue<Typeface> HEADLINE =
      new LazyValue<>(() -> new Typeface("NotoSerifDisplay-Bold.ttf"));
  private static final LazyValue<Typeface> TEXT =
      new LazyValue<>(() -> new Typeface("NotoSerif-Medium.ttf"));

  private final TrueTypeFont font;
  private final CmapLookup numbers;
  private final double unitsPerEm;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

  private Typeface(String file) {
    try (InputStream bytes =
        Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
      numbers = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }

  /** Bold, with fine serifs: for large letters. */
  public static Typeface headline() {
    return HEADLINE.get();
  }

  /** For small letters. */
  public static Typeface text() {
    return TEXT.get();
  }

  /**
   * A character.
   *
   * @param outline in font units, with y upwards from the baseline
   * @param advance to the next character, in font units
   */
  private record Glyph(Path2D outline, double advance) {}

  /** How wide a text is in letters of size 1. */
  public double width(String text) {
    double units = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      units += glyph(text.codePointAt(i)).advance();
    }
    return units / unitsPerEm;
  }

  /**
   * The outline of a line of text.
   *
   * @param x where its first letter begins, in pixels
   * @param baseline on which its letters stand, in pixels from above
   * @param size of the letters in pixels
   */
  Path2D outline(String text, double x, double baseline, double size) {
    double scale = size / unitsPerEm;
    Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double units = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      Glyph glyph = glyph(text.codePointAt(i));
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x + units * scale, baseline);
      outline.append(glyph.outline().getPathIterator(place), false);
      units += glyph.advance();
    }
    return outline;
  }

  private Glyph glyph(int character) {
    Glyph known = glyphs.get(character);
    return known != null ? known : read(character);
  }

  private synchronized Glyph read(int character) {
    try {
      int number = numbers.getGlyphId(character);
      GlyphData data = font.getGlyph().getGlyph(number);
      Path2D outline = data == null ? new Path2D.Double() : data.getPath();
      Glyph glyph = new Glyph(outline, font.getAdvanceWidth(number));
      glyphs.put(character, glyph);
      return glyph;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the font has no outline of U+" + Integer.toHexString(character), e);
    }
  }
}
