package dev.dateline.markdown;

/**
 * How the parts of a body that links lead to, its headings, footnotes and elements with an id, are
 * named where the body is shown.
 *
 * <pre>{@code
 * PartNames.OF_PAGE.id("fn-1"); // "fn-1"
 * new PartNames("2023.12.28.caravan.", "https://example.org/2023/12/28/caravan/").id("fn-1");
 * // "2023.12.28.caravan.fn-1"
 * }</pre>
 *
 * @param prefix of all ids, so that those of several bodies in one list differ; empty in a page
 * @param page the absolute address of the body's own page, to which links to its parts lead; empty
 *     in that page itself
 */
public record PartNames(String prefix, String page) {
  /** Those of a body that is alone in its page. */
  public static final PartNames OF_PAGE = new PartNames("", "");

  /** The id of a part. */
  String id(String part) {
    return prefix + part;
  }

  /** The address of a link to a part. */
  String href(String part) {
    return page + "#" + part;
  }

  /** Whether the body is shown in its own page. */
  boolean isOfPage() {
    return page.isEmpty();
  }
}
