package dev.dateline.plan.sitemap;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of sitemaps, of indexes of sitemaps and of news sitemaps. */
final class Schemas {
  private static final Schema SITEMAP = schema("sitemap", "sitemap-news");
  private static final Schema INDEX = schema("siteindex");

  private Schemas() {}

  private static Schema schema(String... names) {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(
              Stream.of(names)
                  .map(name -> Schemas.class.getResource("/schemas/" + name + ".xsd"))
                  .map(url -> new StreamSource(url.toString()))
                  .toArray(StreamSource[]::new));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws SAXException when the text is no valid sitemap or index of sitemaps
   */
  static void requireValid(String xml) throws SAXException, IOException {
    Schema schema = xml.contains("<sitemapindex") ? INDEX : SITEMAP;
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }
}
