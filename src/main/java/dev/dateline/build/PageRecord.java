package dev.dateline.build;

import dev.dateline.model.ContentDigest;

/**
 * What is remembered of a file of the site.
 *
 * @param fingerprint of all that the page was made from; of a copy, that of its bytes
 * @param bytes the digest of the file
 * @param size of the file in bytes
 * @param notes what rendering its body showed
 */
record PageRecord(ContentDigest fingerprint, ContentDigest bytes, long size, BodyNotes notes) {}
