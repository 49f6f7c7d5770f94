package dev.dateline.model;

import dev.dateline.text.ContentDigest;

/**
 * Where the Markdown of a body is, so that it can be read when its page is rendered.
 *
 * @param file the file that holds it
 * @param offset of its first character in the decoded text of the file
 * @param end offset after its last character
 * @param line 1-based line of its first character
 * @param digest of the file's bytes; equal digests mean equal bodies
 */
public record BodySource(ContentPath file, int offset, int end, int line, ContentDigest digest) {}
