package dev.dateline.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;
import dev.dateline.markdown.html.ShownPicture;
import java.util.BitSet;

/**
 * Writes links, images and addresses in angle brackets. CommonMark 0.31 sections 6.3 to 6.5. As an
 * extension an image alone in its paragraph is a figure with its title as the caption.
 */
final class LinkWriters {
  private LinkWriters() {}

  static void addTo(NodeWriters writers) {
    writers.add(Link.class, LinkWriters::startLink, LinkWriters::endLink);
    writers.add(LinkRef.class, LinkWriters::startLink, LinkWriters::endLink);
    writers.add(Image.class, LinkWriters::startImage, (image, rendering) -> {});
    writers.add(ImageRef.class, LinkWriters::startImage, (image, rendering) -> {});
    writers.addLeaf(AutoLink.class, (link, rendering) -> writeAutoLink("", link, rendering));
    writers.addLeaf(MailLink.class, (link, rendering) -> writeAutoLink("mailto:", link, rendering));
  }

  /** The links that are open at one point of the walk, and which of them have a tag to close. */
  static final class OpenLinks {
    private final BitSet tagged = new BitSet();
    private int depth;

    /** Whether the text is in a link that the author wrote as HTML. */
    boolean inHtml;

    void open(boolean hasTag) {
      tagged.set(depth++, hasTag);
    }

    /** Leaves the innermost link; true when its tag must be closed. */
    boolean close() {
      return tagged.get(--depth);
    }

    boolean isEmpty() {
      return depth == 0 && !inHtml;
    }
  }

  private static boolean startLink(Node node, Rendering rendering) {
    LinkParts parts = LinkParts.of(node, rendering);
    if (parts == null) {
      return true;
    }
    String href = rendering.resolve(LinkUse.Kind.LINK, parts.destination(), node.getStartOffset());
    rendering.links.open(href != null);
    if (href != null) {
      Html html = rendering.html.begin("a").address("href", href);
      if (!parts.title().isEmpty()) {
        html.attribute("title", parts.title());
      }
      html.end();
    }
    return true;
  }

  private static void endLink(Node node, Rendering rendering) {
    if (LinkParts.source(node, rendering) != null && rendering.links.close()) {
      rendering.html.close("a");
    }
  }

  private static boolean startImage(Node node, Rendering rendering) {
    LinkParts parts = LinkParts.of(node, rendering);
    if (parts == null) {
      return true;
    }
    String alt = PlainText.of(node);
    String src = rendering.resolve(LinkUse.Kind.IMAGE, parts.destination(), node.getStartOffset());
    if (src == null) {
      rendering.html.text(alt);
    } else {
      writeImage(src, alt, parts, parts.title(), rendering);
    }
    rendering.quotes.endWord();
    return false;
  }

  private static void writeImage(
      String src, String alt, LinkParts parts, String title, Rendering rendering) {
    Html html = rendering.html.begin("img").address("src", src).attribute("alt", alt);
    ShownPicture picture = rendering.picture(parts.destination());
    if (picture != null) {
      html.attribute("width", String.valueOf(picture.size().width()))
          .attribute("height", String.valueOf(picture.size().height()));
      if (!picture.srcset().isEmpty()) {
        html.attribute("srcset", picture.srcset()).attribute("sizes", picture.sizes());
      }
    }
    if (!title.isEmpty()) {
      html.attribute("title", title);
    }
    if (rendering.extensions) {
      if (rendering.isLazy()) {
        html.attribute("loading", "lazy");
      }
      html.attribute("decoding", "async");
    }
    html.endVoid();
  }

  /** Writes a paragraph as a figure; false, with nothing written, when it is none. */
  static boolean writeFigure(Node paragraph, Rendering rendering) {
    Node only = paragraph.getFirstChild();
    boolean image = only instanceof Image || only instanceof ImageRef;
    LinkParts parts = image && only.getNext() == null ? LinkParts.of(only, rendering) : null;
    if (parts == null) {
      return false;
    }
    Html html = rendering.html;
    String alt = PlainText.of(only);
    String src = rendering.resolve(LinkUse.Kind.IMAGE, parts.destination(), only.getStartOffset());
    if (src == null) {
      html.line().tag("p").text(alt).close("p").line();
      return true;
    }
    html.line().tag("figure");
    writeImage(src, alt, parts, "", rendering);
    if (!parts.title().isEmpty()) {
      html.tag("figcaption").text(rendering.typography.educate(parts.title())).close("figcaption");
    }
    html.close("figure").line();
    return true;
  }

  private static void writeAutoLink(String prefix, DelimitedLinkNode link, Rendering rendering) {
    String text = link.getText().toString();
    writeAddress(prefix + text, text, link.getStartOffset(), rendering);
    rendering.quotes.endWord();
  }

  /** Writes an address that is its own text; within a link it is only text. */
  static void writeAddress(String destination, String text, int offset, Rendering rendering) {
    boolean nested = !rendering.links.isEmpty();
    String href = nested ? null : rendering.resolve(LinkUse.Kind.LINK, destination, offset);
    if (href == null) {
      rendering.html.text(text);
    } else {
      rendering.html.begin("a").address("href", href).end().text(text).close("a");
    }
  }
}
