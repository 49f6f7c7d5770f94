package dev.dateline.markdown.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells the program's own tags from those of the author while a body is sanitised: the attribute
 * {@code own-…} and the end tag {@code </own-…-p>} are the program's, the attribute {@code
 * line-…="12"} stands in the author's tags and holds their line in the body.
 *
 * <p>The names hold a SHA-256 digest of the body, so they are the same for the same body and no
 * author can write them in it.
 *
 * @param own the attribute of the program's start tags
 * @param line the attribute of the author's start tags
 * @param end what the names of the program's end tags begin with
 */
public record TagMark(String own, String line, String end) {

  /** The mark of one body. */
  public static TagMark of(String body) {
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
