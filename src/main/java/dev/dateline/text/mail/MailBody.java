package dev.dateline.text.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.jspecify.annotations.Nullable;

/** Decodes the body of a mail: quoted-printable or base64 (RFC 2045, sections 6.7 and 6.8). */
final class MailBody {

  /** What mails call so is mostly Windows-1252, as browsers take it. */
  private static final Set<String> LATIN_1 = Set.of("iso-8859-1", "us-ascii", "latin1");

  private MailBody() {}

  /** The text; null when it is not encoded so, or its characters are not known. */
  static @Nullable String decoded(String body, boolean base64, String charsetName) {
    Charset charset = charset(charsetName);
    if (charset == null || !(base64 || isQuotedPrintable(body))) {
      return null;
    }
    byte[] bytes = body.getBytes(charset);
    try (InputStream source = new ByteArrayInputStream(bytes);
        InputStream in =
            base64 ? new Base64InputStream(source) : new QuotedPrintableInputStream(source)) {
      ByteBuffer decoded = ByteBuffer.wrap(in.readAllBytes());
      String text = charset.newDecoder().decode(decoded).toString().replace("\r\n", "\n");
      return base64 ? "\n" + text : withLinesInPlace(text, body);
    } catch (IOException notEncoded) {
      return null;
    }
  }

  private static @Nullable Charset charset(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(LATIN_1.contains(lower) ? "windows-1252" : lower);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  /** Whether every equals sign is one of the encoding; a mail that was decoded has others. */
  private static boolean isQuotedPrintable(String body) {
    int at = body.indexOf('=');
    if (at < 0) {
      return false;
    }
    for (; at >= 0; at = body.indexOf('=', at + 1)) {
      int next = at + 1;
      while (next < body.length() && (body.charAt(next) == ' ' || body.charAt(next) == '\t')) {
        next++;
      }
      boolean softBreak = next == body.length() || body.charAt(next) == '\n';
      boolean character =
          at + 2 < body.length()
              && Character.digit(body.charAt(at + 1), 16) >= 0
              && Character.digit(body.charAt(at + 2), 16) >= 0;
      if (!softBreak && !character) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds empty lines to the next empty one for those that were joined, so that what follows is on
   * the line where it stands in the file.
   */
  private static String withLinesInPlace(String text, String body) {
    String[] decoded = text.split("\n", -1);
    String[] lines = body.split("\n", -1);
    StringBuilder out = new StringBuilder(body.length());
    int next = 0;
    int joined = 0;
    for (int i = 0; i < decoded.length; i++) {
      out.append(i == 0 ? "" : "\n").append(decoded[i]);
      while (next < lines.length && lines[next].stripTrailing().endsWith("=")) {
        joined++;
        next++;
      }
      next++;
      if (decoded[i].isEmpty() && i < decoded.length - 1) {
        out.append("\n".repeat(joined));
        joined = 0;
      }
    }
    return out.toString();
  }
}
