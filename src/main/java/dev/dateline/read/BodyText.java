package dev.dateline.read;

import dev.dateline.model.BodySource;
import dev.dateline.read.plain.PlainBody;

/** The Markdown of a body. */
public final class BodyText {
  private BodyText() {}

  /**
   * Takes a body out of the text of its file. That of an article in plain form is made Markdown;
   * its lines keep their places.
   *
   * @param text of the whole file, as {@link dev.dateline.text.mail.MailText} decodes it
   */
  public static String of(String text, BodySource source) {
    String body = text.substring(source.offset(), source.end());
    return source.plainForm() ? PlainBody.toMarkdown(body, source.leftOut()) : body;
  }
}
