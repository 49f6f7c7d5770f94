package dev.dateline.markdown;

/**
 * Decides where the links and images of a body lead.
 *
 * <pre>{@code
 * LinkResolver asWritten = use -> new LinkTarget.Href(use.destination());
 * }</pre>
 *
 * <p>Called once for every link, image, reference link and autolink, and for {@code href} and
 * {@code src} in raw HTML, in document order; the footnotes come last, in the order they are shown.
 */
@FunctionalInterface
public interface LinkResolver {

  /** The target of one use; the href is percent-encoded and escaped when it is written. */
  LinkTarget resolve(LinkUse use);
}
