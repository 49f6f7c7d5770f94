package dev.dateline.markdown;

import java.util.EnumSet;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Finds addresses that stand in the text as they are: {@code https://example.org/}, {@code
 * www.example.org} and {@code desk@example.org}, as in the autolinks extension of GitHub Flavored
 * Markdown.
 */
final class BareLinks {
  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
          .build();

  private BareLinks() {}

  /** Whether there can be any; most bodies can do without the search in each piece of text. */
  static boolean mayBeIn(String body) {
    return body.indexOf('@') >= 0 || body.contains("://") || body.contains("www.");
  }

  static Iterable<LinkSpan> in(String text) {
    return EXTRACTOR.extractLinks(text);
  }

  /** The address that a text found by {@link #in} leads to. */
  static String destination(LinkType type, String text) {
    return switch (type) {
      case URL -> text;
      case WWW -> "http://" + text;
      case EMAIL -> "mailto:" + text;
    };
  }
}
