package dev.dateline.text.mail;

import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an article's file, which may be a mail as it was sent: below a header with {@code
 * Content-Transfer-Encoding: quoted-printable} the text is decoded, and of several parts one is
 * taken.
 */
public final class MailText {
  private static final int LONGEST_HEADER = 20_000;

  private static final Pattern ENCODING =
      Pattern.compile(
          "(?im)^content-transfer-encoding:\\h*\"?(quoted-printable|base64)\"?\\h*(?:;.*)?$");

  private static final Pattern OF_PARTS =
      Pattern.compile("(?im)^content-type:\\h*(?:\\n\\h+)?multipart/");

  private static final Pattern CHARSET =
      Pattern.compile("(?im)^content-type:\\h*text/(?:[^\\n]|\\n\\h)*?charset=\"?([\\w.:-]{1,40})");

  private MailText() {}

  /**
   * Decodes the bytes of a file.
   *
   * @throws UnreadableText when they are not UTF-8 or hold a NUL
   */
  public static String of(byte[] bytes) throws UnreadableText {
    String text = SourceText.decode(bytes);
    int end = text.indexOf("\n\n");
    boolean header = end > 0 && end < LONGEST_HEADER && Character.isLetter(text.charAt(0));
    return header ? decoded(text, end + 1) : text;
  }

  private static String decoded(String text, int bodyStart) {
    if (OF_PARTS.matcher(text).region(0, bodyStart).find()) {
      String part = MailParts.textOf(text, bodyStart);
      return part == null ? text : text.substring(0, bodyStart) + (part.isEmpty() ? "\n" : part);
    }
    Matcher encoding = ENCODING.matcher(text).region(0, bodyStart);
    if (!encoding.find()) {
      return text;
    }
    Matcher charset = CHARSET.matcher(text).region(0, bodyStart);
    String name = charset.find() ? charset.group(1) : "UTF-8";
    boolean base64 = encoding.group(1).equalsIgnoreCase("base64");
    String body = MailBody.decoded(text.substring(bodyStart), base64, name);
    return body == null ? text : text.substring(0, bodyStart) + body;
  }
}
