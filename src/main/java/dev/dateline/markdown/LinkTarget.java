package dev.dateline.markdown;

/** What a {@link LinkResolver} makes of a {@link LinkUse}. */
public sealed interface LinkTarget {

  /** Link to, or show, this address. */
  record Href(String href) implements LinkTarget {}

  /** Show only the link's text, or the image's alternative text. */
  record Unlinked() implements LinkTarget {}
}
