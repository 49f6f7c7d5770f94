package dev.dateline.text;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host in an address of the web: {@code example.org} in {@code https://example.org/a}. */
public final class WebHost {
  private static final Pattern PARTS = Pattern.compile("([^:]*://(?:[^/?#@]*@)?)([^/?#:]*)(.*)");

  private WebHost() {}

  /** The host of an absolute address, in lower case; empty when there is none. */
  public static String of(String address) {
    Matcher parts = PARTS.matcher(address);
    return parts.matches() ? parts.group(2).toLowerCase(Locale.ROOT) : "";
  }

  /**
   * An absolute address whose host has no other letters than those of ASCII (RFC 5891): {@code
   * https://xn--bcher-kva.example/} of {@code https://bücher.example/}.
   *
   * @throws IllegalArgumentException when there is no such host
   */
  public static String inAscii(String address) {
    Matcher parts = PARTS.matcher(address);
    return parts.matches()
        ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3)
        : address;
  }
}
