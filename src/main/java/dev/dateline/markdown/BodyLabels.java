package dev.dateline.markdown;

/**
 * The words that are written into a body beside those of its author. Screen readers read them out.
 *
 * @param headingLink label of the link to a heading
 * @param table label of the region around a table
 * @param code label of a block of code
 * @param footnotes label of the list of footnotes
 * @param footnote label of a reference to a footnote; {@code {}} stands for its number
 * @param backToReference label of the link from a footnote to where it is referred to; {@code {}}
 *     stands for the number of the footnote, with {@code -2} and so on for further references
 */
public record BodyLabels(
    String headingLink,
    String table,
    String code,
    String footnotes,
    String footnote,
    String backToReference) {
  public static final BodyLabels ENGLISH =
      new BodyLabels(
          "Link to this section",
          "Table",
          "Code",
          "Footnotes",
          "Footnote {}",
          "Back to reference {}");
}
