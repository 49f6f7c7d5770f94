package dev.dateline.read.active;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a file would run in the browser of somebody who opens its address, with the
 * rights of the site: HTML, scripts, and XML such as SVG with something active in it. So are files
 * that tell a server what to answer.
 *
 * <pre>{@code
 * ActiveContent.find("map.html", in)     // "is a page of HTML"
 * ActiveContent.find("flag.svg", in)     // null, or "holds a script"
 * }</pre>
 *
 * The ending decides first, as servers choose the media type by it. Where servers know no type for
 * an ending, browsers look at the first bytes, and so does this.
 *
 * @see <a href="https://mimesniff.spec.whatwg.org/">MIME Sniffing</a>
 */
public final class ActiveContent {
  /** As many bytes as browsers look at. */
  private static final int HEAD = 1445;

  private static final Map<String, String> BY_ENDING = new HashMap<>();

  /** Files by which servers and hosts of sites let a site decide what they answer. */
  private static final Set<String> OF_SERVERS =
      Set.of(
          ("_headers _redirects _routes.json web.config vercel.json now.json"
                  + " staticwebapp.config.json")
              .split(" "));

  /** Endings of text that servers send as such, so that browsers take it for nothing else. */
  private static final Set<String> TEXT =
      Set.of("txt", "text", "csv", "tsv", "json", "geojson", "css", "vtt", "srt", "ics", "vcf");

  /** Endings that servers send as XML. */
  private static final Set<String> XML =
      Set.of(
          "svg", "xml", "rss", "atom", "rdf", "opml", "kml", "gpx", "xsd", "mathml", "mml", "smil",
          "xul", "wsdl");

  static {
    put("is a page of HTML", "html htm shtml shtm stm xhtml xht xhtm mht mhtml hta");
    put("is a script", "js mjs cjs jsm es ecma htc vbs");
    put("is a program", "wasm swf jar war ear class jnlp xap");
    put(
        "is a program for a server",
        "php php3 php4 php5 php7 php8 phtml phar asp aspx jsp jspx cgi");
    put("is a style sheet that makes pages", "xsl xslt");
    put("is a compressed drawing, which can't be looked into", "svgz");
  }

  private ActiveContent() {}

  private static void put(String what, String endings) {
    for (String ending : endings.split(" ", -1)) {
      BY_ENDING.put(ending, what);
    }
  }

  /**
   * What is active in a file, as the end of a sentence that begins with its name; null when nothing
   * is.
   *
   * @param name of the file
   * @param in its content; read as far as necessary
   */
  public static @Nullable String find(String name, InputStream in) throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String known = BY_ENDING.get(ending);
    if (known != null) {
      return known;
    }
    if (OF_SERVERS.contains(name.toLowerCase(Locale.ROOT))) {
      return "holds settings of a server";
    }
    if (TEXT.contains(ending)) {
      return null;
    }
    FirstBytes head = new FirstBytes(in.readNBytes(HEAD));
    if (head.isProgram()) {
      return "is a program";
    }
    boolean xml = XML.contains(ending);
    if (head.isEmpty() || (!xml && !head.isMarkup())) {
      return null;
    }
    if (!xml && head.isHtml()) {
      return "is a page of HTML";
    }
    return XmlInspection.find(new SequenceInputStream(new ByteArrayInputStream(head.bytes()), in));
  }
}
