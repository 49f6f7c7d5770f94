package dev.dateline.text.mail;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Words of a mail's header in which not every character is from ASCII (RFC 2047). */
public final class EncodedWords {
  private static final String BEGINNING = "=?";

  private EncodedWords() {}

  /** Whether there is certainly none in a text. */
  public static boolean areNotIn(String text) {
    return !text.contains(BEGINNING);
  }

  /** {@code Zoë} for {@code =?UTF-8?Q?Zo=C3=AB?=}; what can't be decoded stays as it is. */
  public static String decoded(String text) {
    return areNotIn(text) ? text : DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT);
  }
}
