package dev.dateline.json;

/**
 * A value that is JSON already, for what stands in many files: it is made once and written as it
 * is.
 *
 * <pre>{@code
 * JsonText publisher = new JsonText(Json.textInHtml(organization));
 * Json.textInHtml(List.of(publisher, page));
 * }</pre>
 *
 * @param json one value, made by {@link Json}
 */
public record JsonText(String json) {}
