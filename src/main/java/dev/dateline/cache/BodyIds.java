package dev.dateline.cache;

import dev.dateline.text.ContentDigest;
import java.util.List;

/**
 * The ids in the HTML of a body.
 *
 * @param reading the fingerprint of the settings files, which decide what HTML may be in a body
 * @param source the digest of the body's file
 * @param ids as they stand in the HTML
 */
public record BodyIds(ContentDigest reading, ContentDigest source, List<String> ids) {
  public BodyIds {
    ids = List.copyOf(ids);
  }
}
