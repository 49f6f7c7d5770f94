package dev.dateline.cache;

import dev.dateline.text.ContentDigest;

/**
 * What is remembered of a file of the site.
 *
 * @param fingerprint of everything that its bytes depend on
 * @param bytes the digest of its bytes
 * @param size of the file in bytes
 */
public record OutputRecord(ContentDigest fingerprint, ContentDigest bytes, long size) {}
