package dev.dateline.text.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a mail of several parts (RFC 2046, section 5.1): its first part in plain text,
 * or else the first in HTML. Attachments are passed over.
 */
final class MailParts {
  /** Mails have three or four; the parts of each further level are looked through by all above. */
  private static final int DEEPEST = 12;

  /** Enough to find the place of a part in the mail. */
  private static final int BEGINNING = 200;

  private MailParts() {}

  /**
   * The text that takes the place of all parts, on the line where it stands in the mail.
   *
   * @param mail whose header says {@code multipart/...}, in lines that end with {@code \n}
   * @param bodyStart offset after the header
   * @return empty when no part is a text; null when the mail has no parts, as its header alone was
   *     copied with the text
   */
  static @Nullable String textOf(String mail, int bodyStart) {
    MimeConfig anyLength =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxContentLen(-1)
            .build();
    MimeTokenStream stream = new MimeTokenStream(anyLength);
    stream.parse(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    String found = null;
    boolean attachment = false;
    int depth = 0;
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM && depth <= DEEPEST;
          state = stream.next()) {
        switch (state) {
          case T_START_MULTIPART -> depth++;
          case T_END_MULTIPART -> depth--;
          case T_START_BODYPART -> found = found == null ? "" : found;
          case T_START_HEADER -> attachment = false;
          case T_FIELD -> attachment |= isAttachment(stream);
          case T_BODY -> {
            String type = attachment ? "" : stream.getBodyDescriptor().getMimeType();
            if (type.equals("text/plain")) {
              return part(stream, mail, bodyStart);
            } else if (type.equals("text/html") && "".equals(found)) {
              found = part(stream, mail, bodyStart);
            }
          }
          default -> {}
        }
      }
    } catch (IOException | MimeException noMail) {
      return found;
    }
    return found;
  }

  private static boolean isAttachment(MimeTokenStream stream) {
    return stream.getField().getName().equalsIgnoreCase("content-disposition")
        && stream.getField().getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  private static String part(MimeTokenStream stream, String mail, int bodyStart)
      throws IOException {
    BodyDescriptor about = stream.getBodyDescriptor();
    String written = new String(stream.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String encoding = about.getTransferEncoding();
    boolean base64 = encoding.equals("base64");
    boolean encoded = base64 || encoding.equals("quoted-printable");
    String charset = about.getCharset() == null ? "utf-8" : about.getCharset();
    String decoded = encoded ? MailBody.decoded(written, base64, charset) : null;
    String beginning = written.substring(0, Math.min(BEGINNING, written.length()));
    int place = Math.max(bodyStart, mail.indexOf(beginning, bodyStart));
    long linesAbove = mail.substring(bodyStart, place).chars().filter(c -> c == '\n').count();
    String text = decoded == null ? written : decoded.substring(base64 ? 1 : 0);
    return "\n".repeat(Math.max(1, (int) linesAbove)) + text;
  }
}
