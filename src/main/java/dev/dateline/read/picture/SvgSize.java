package dev.dateline.read.picture;

import dev.dateline.model.PictureSize;
import dev.dateline.read.active.XmlReaders;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The size of a drawing, by the attributes of its root element. One without a size of its own is as
 * wide as the page has room for, so it is said to be wide, in the proportions of its {@code
 * viewBox}.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS">SVG 2, section 8.12</a>
 */
final class SvgSize {
  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]{0,6}\\.?[0-9]{1,6})([a-zA-Z]{0,2})\\s*");
  private static final Pattern SPACE = Pattern.compile("[\\s,]+");

  /** CSS Values 3, section 5.2. */
  private static final Map<String, Double> PIXELS =
      Map.of(
          "", 1.0, "px", 1.0, "in", 96.0, "cm", 96 / 2.54, "mm", 96 / 25.4, "pt", 96 / 72.0, "pc",
          16.0);

  /** Of a drawing that has no size of its own, in pixels. */
  private static final double WIDE = 1200;

  private SvgSize() {}

  static @Nullable PictureSize read(byte[] head) {
    try {
      XMLStreamReader reader = XmlReaders.withoutEntities(new ByteArrayInputStream(head));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          return reader.getLocalName().equals("svg") ? size(reader) : null;
        }
      }
    } catch (XMLStreamException | RuntimeException malformed) {
      // The parser throws exceptions of several kinds at what it does not expect.
    }
    return null;
  }

  private static @Nullable PictureSize size(XMLStreamReader root) {
    double width = length(root.getAttributeValue(null, "width"));
    double height = length(root.getAttributeValue(null, "height"));
    if (width > 0 && height > 0) {
      return rounded(width, height);
    }
    double proportion = proportion(root.getAttributeValue(null, "viewBox"));
    if (!(proportion > 0)) {
      return null;
    }
    if (height > 0) {
      return rounded(height * proportion, height);
    }
    double wide = width > 0 ? width : WIDE;
    return rounded(wide, wide / proportion);
  }

  private static @Nullable PictureSize rounded(double width, double height) {
    return PictureSizes.of((int) Math.round(width), (int) Math.round(height));
  }

  /** A length in pixels; 0 when there is none that is the same everywhere. */
  private static double length(@Nullable String written) {
    Matcher length = LENGTH.matcher(written == null ? "" : written);
    return length.matches()
        ? Double.parseDouble(length.group(1))
            * PIXELS.getOrDefault(length.group(2).toLowerCase(Locale.ROOT), 0.0)
        : 0;
  }

  /** Width by height; 0 when it is not known. */
  private static double proportion(@Nullable String viewBox) {
    String[] numbers = SPACE.split(viewBox == null ? "" : viewBox.strip());
    double width = numbers.length == 4 ? length(numbers[2]) : 0;
    double height = numbers.length == 4 ? length(numbers[3]) : 0;
    return height > 0 ? width / height : 0;
  }
}
