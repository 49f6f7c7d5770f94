package dev.dateline.markdown;

/**
 * The language in which a body is written out.
 *
 * <pre>{@code
 * new BodyLanguage("en", BodyLabels.ENGLISH)
 * }</pre>
 *
 * @param tag BCP 47 tag that chooses the quotation marks, for example {@code en} or {@code de-CH}
 * @param labels the words that are written into the body
 */
public record BodyLanguage(String tag, BodyLabels labels) {}
