package dev.dateline.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells whose a tag is while a body is sanitised: the attribute {@code own-…} and the end tag
 * {@code </own-…-p>} are the program's, the attribute {@code line-…="12"} is in the author's.
 *
 * <p>The names hold a digest of the body, so they are the same for the same body and cannot be
 * written in it.
 */
record TagMark(String own, String line, String end) {

  static TagMark of(String body) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      String name = HexFormat.of().formatHex(digest, 0, 16);
      return new TagMark("own-" + name, "line-" + name, "own-" + name + "-");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
