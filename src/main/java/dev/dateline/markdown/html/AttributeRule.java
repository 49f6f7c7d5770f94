package dev.dateline.markdown.html;

/** What the value of an attribute may be. */
enum AttributeRule {
  /** Any text. */
  TEXT,
  /** Classes that are not the theme's. */
  CLASS,
  /** A name that nothing else on the page has. */
  ID,
  /** The older way to name a place of a page. */
  NAME,
  /** A length in pixels or per cent. */
  NUMBER,
  /** The name of the reader's own window or of a new one. */
  TARGET,
  /** What {@link AuthorAddress} resolves. */
  ADDRESS,
  /** The address of a page that is shown within this one. */
  FRAME
}
