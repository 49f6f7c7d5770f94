package dev.dateline.read.active;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveContentTest {
  private static final String XMLNS =
      " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  private static @Nullable String find(String name, String content) throws IOException {
    return ActiveContent.find(
        name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static @Nullable String svg(String inner) throws IOException {
    return find("a.svg", "<svg" + XMLNS + ">" + inner + "</svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html", "a.HTM", "a.xhtml", "a.xht", "a.shtml", "a.mht", "sw.js", "a.mjs", "a.cjs",
        "a.wasm", "a.swf", "a.jar", "a.htc", "a.xsl", "a.php", "a.svgz", "_headers", "_redirects",
        "Web.config", "vercel.json"
      })
  void findsThemByTheirEnding(String name) throws IOException {
    assertThat(find(name, "x")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>x",
        "\n\t <script>alert(1)</script>",
        "<HTML>",
        "<!-- x --><script>1</script>",
        "<iframe src=x>",
        "\uFEFF<html><script>1</script>",
        "<?xml version='1.0'?><x:script xmlns:x='http://www.w3.org/1999/xhtml'>1</x:script>",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
        "\0asm\1"
      })
  void findsThemByTheirContentWhereTheEndingTellsNothing(String content) throws IOException {
    for (String name : List.of("page", "page.foo", "page.png", "page.html.en", "page.")) {
      assertThat(find(name, content)).as(name).isNotNull();
    }
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    assertThat(find("a.txt", "<html> is a tag")).isNull();
    assertThat(find("a.csv", "<b>,1")).isNull();
    assertThat(find("a.png", "\u0089PNG\r\n")).isNull();
    assertThat(find("a.pdf", "%PDF-1.7")).isNull();
    assertThat(find("LICENSE", "Some words")).isNull();
    assertThat(find("empty", "")).isNull();
    assertThat(find("a.css", "p { color: red }")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>1</script>",
        "<g onload='x()'/>",
        "<foreignObject/>",
        "<a href='javascript:x()'/>",
        "<a xlink:href=' java&#10;script:x()'/>",
        "<a href='data:text/html,x'/>",
        "<image href='https://evil.example/x.png'/>",
        "<image href='//evil.example/x.png'/>",
        "<use href='data:image/svg+xml,x'/>",
        "<image href='data:image/svg+xml,x'/>",
        "<a><set attributeName='href' to='javascript:x()'/></a>",
        "<a><animate attributeName='xlink:href' values='javascript:x()'/></a>",
        "<style>@import 'x.css';</style>",
        "<style>p { background: url( 'https://evil.example/' ) }</style>",
        "<style>p { background: u\\72l(\\68ttps://evil.example/) }</style>",
        "<rect fill='url(https://evil.example/#a)'/>",
        "<rect style='fill: url(//evil.example/#a)'/>",
        "<x:div xmlns:x='http://www.w3.org/1999/xhtml'/>",
        "<x:script xmlns:x='http://www.w3.org/2000/svg'>1</x:script>",
        "<unclosed>",
        "<?xml-stylesheet href='x.xsl'?>"
      })
  void findsWhatIsActiveInADrawing(String inner) throws IOException {
    assertThat(svg(inner)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='M0 0L1 1' fill='url(#g)' transform='translate(1 2)'/>",
        "<a href='https://example.org/'><text>x</text></a>",
        "<image href='data:image/png;base64,AAAA'/><image href='photo.png'/>",
        "<use href='#a'/><use xlink:href='#b'/>",
        "<style>.a { fill: #fff; font: 1em url(data:font/woff2;base64,AA) }</style>",
        "<metadata><x:rdf xmlns:x='urn:x' x:about='' x:onload='y'/></metadata>",
        "<animate attributeName='r' values='1;2'/>",
        "<title>A &lt;script&gt;</title><desc>onload=x javascript:x</desc>"
      })
  void allowsADrawingWithoutAnythingActive(String inner) throws IOException {
    assertThat(svg(inner)).isNull();
  }

  @Test
  void seesThroughEntitiesAndDeclarations() throws IOException {
    String doctype =
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://x.example/svg.dtd\"";
    String drawing = "<svg" + XMLNS + ">&s;</svg>";
    assertThat(find("a.svg", doctype + ">" + drawing.replace("&s;", ""))).isNull();
    assertThat(find("a.svg", doctype + " [<!ENTITY s \"<script>1</script>\">]>" + drawing))
        .isNotNull();
    assertThat(
            find(
                "a.svg",
                doctype + " [<!ATTLIST svg onload CDATA \"x()\">]>" + drawing.replace("&s;", "")))
        .isNotNull();
    assertThat(find("a.svg", doctype + " [<!ENTITY s SYSTEM \"file:///etc/passwd\">]>" + drawing))
        .satisfiesAnyOf(
            found -> assertThat(found).isNull(), found -> assertThat(found).isNotNull());
  }

  @Test
  void allowsXmlThatNobodyRuns() throws IOException {
    assertThat(
            find(
                "feed.xml",
                "<rss version='2.0'><channel><link>https://a.b/</link></channel></rss>"))
        .isNull();
    assertThat(find("a.opml", "<opml><outline xmlUrl='https://a.b/' onload='x'/></opml>")).isNull();
    assertThat(find("a.xml", "<?xml version='1.0'?><?xml-stylesheet href='a.xsl'?><a/>"))
        .isEqualTo("names a style sheet");
  }

  @Test
  void endsAtEntitiesThatGrow() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 20; i++) {
      bomb.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    assertThat(find("a.svg", bomb + "]><svg" + XMLNS + ">&a19;</svg>"))
        .isEqualTo("can't be read as XML");
  }

  @Test
  void readsUtf16AsBrowsersDo() throws IOException {
    byte[] bytes =
        ("\uFEFF<svg" + XMLNS + "><script>1</script></svg>").getBytes(StandardCharsets.UTF_16LE);
    assertThat(ActiveContent.find("a", new ByteArrayInputStream(bytes))).isNotNull();
    assertThat(find("a.svg", "<?xml version='1.0' encoding='IBM037'?><svg/>")).isNotNull();
  }

  @Test
  void allowsThePicturesOfTheDemo() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".svg")).toList()) {
        assertThat(ActiveContent.find("a.svg", Files.newInputStream(file))).as("" + file).isNull();
      }
    }
  }
}
