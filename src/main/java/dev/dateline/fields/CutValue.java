package dev.dateline.fields;

import dev.dateline.diagnostic.Place;

/**
 * The part of a value that its format takes for a comment.
 *
 * @param key of the document that it belongs to, as it is written
 * @param rest {@code #MeToo changed Hollywood}
 * @param whole what stands on the line beside the key: {@code How #MeToo changed Hollywood}
 * @param place of the sign
 */
public record CutValue(String key, String rest, String whole, Place place) {}
