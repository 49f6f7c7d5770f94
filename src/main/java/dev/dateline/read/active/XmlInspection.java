package dev.dateline.read.active;

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through XML for what browsers run or load from elsewhere. The document is read to its end,
 * and one that is not well-formed is not trusted, as browsers run what comes before the mistake.
 */
final class XmlInspection {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String MATHML = "http://www.w3.org/1998/Math/MathML";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XSLT = "http://www.w3.org/1999/XSL/Transform";

  /** Encodings that every browser and this parser read alike. */
  private static final Set<String> ENCODINGS =
      Set.of("utf-8", "utf-16", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252");

  private final XMLStreamReader reader;

  /** The text of the style element that the reader is in; null outside. */
  private @Nullable StringBuilder style;

  private XmlInspection(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** What is active in a document, as the end of a sentence; null when nothing is. */
  static @Nullable String find(InputStream in) {
    try {
      XMLStreamReader reader = XmlReaders.open(in);
      String encoding = reader.getCharacterEncodingScheme();
      if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
        return "is not in UTF-8";
      }
      XmlInspection inspection = new XmlInspection(reader);
      while (reader.hasNext()) {
        String found = inspection.look(reader.next());
        if (found != null) {
          return found;
        }
      }
      return null;
    } catch (XMLStreamException | RuntimeException malformed) {
      // The parser throws exceptions of several kinds at what it does not expect.
      return "can't be read as XML";
    }
  }

  private @Nullable String look(int event) {
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> element();
      case XMLStreamConstants.END_ELEMENT -> endOfStyle();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (style != null) {
          style.append(reader.getText());
        }
        yield null;
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          reader.getPITarget().toLowerCase(Locale.ROOT).startsWith("xml-stylesheet")
              ? "names a style sheet"
              : null;
      case XMLStreamConstants.DTD ->
          // Attributes that browsers add by themselves.
          String.valueOf(reader.getText()).contains("<!ATTLIST") ? "declares attributes" : null;
      case XMLStreamConstants.ENTITY_REFERENCE -> "refers to an unknown entity";
      default -> null;
    };
  }

  private @Nullable String element() {
    String namespace = reader.getNamespaceURI();
    if (XHTML.equals(namespace) || XSLT.equals(namespace)) {
      return "holds HTML";
    }
    if (!SVG.equals(namespace) && !MATHML.equals(namespace)) {
      return null;
    }
    String name = reader.getLocalName();
    String found = SvgRules.ofElement(name);
    for (int i = 0; found == null && i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      if (space == null || space.isEmpty() || space.equals(XLINK)) {
        found =
            SvgRules.ofAttribute(
                name, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    if (name.equals("style")) {
      style = new StringBuilder();
    }
    return found;
  }

  private @Nullable String endOfStyle() {
    String text = style == null ? "" : style.toString();
    style = null;
    return SvgRules.ofStyle(text);
  }
}
