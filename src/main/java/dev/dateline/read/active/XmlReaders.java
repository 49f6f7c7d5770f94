package dev.dateline.read.active;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that nobody vouches for: nothing is loaded because of it. */
public final class XmlReaders {
  private XmlReaders() {}

  /** Reads a document with what its own declarations say. */
  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    return factory().createXMLStreamReader(in);
  }

  /** Reads a document without its declarations; a reference to what they declare is a mistake. */
  public static XMLStreamReader withoutEntities(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = factory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory.createXMLStreamReader(in);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The DTD of SVG 1.1 is named by many drawings; it is not fetched.
    factory.setXMLResolver((id, system, base, name) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }
}
