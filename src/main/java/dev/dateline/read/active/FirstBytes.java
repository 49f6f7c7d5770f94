package dev.dateline.read.active;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The first bytes of a file, by which browsers guess what it is.
 *
 * @see <a
 *     href="https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type">
 *     MIME Sniffing, section 7.1</a>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FirstBytes(byte[] bytes) {
  private static final Pattern HTML =
      Pattern.compile(
          "<(!doctype\\s+html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p"
              + "|base|img|link|meta|form|object|embed|math|template)[\\s/>].*|<!--.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The first bytes of WebAssembly, Flash and Java class files. */
  private static final List<String> PROGRAMS =
      List.of("\0asm", "FWS", "CWS", "ZWS", "\u00CA\u00FE\u00BA\u00BE");

  boolean isEmpty() {
    return bytes.length == 0;
  }

  boolean isProgram() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return PROGRAMS.stream().anyMatch(text::startsWith);
  }

  /** Whether it begins with a tag or the like. */
  boolean isMarkup() {
    return text().startsWith("<");
  }

  boolean isHtml() {
    return HTML.matcher(text()).matches();
  }

  /** The text without a byte order mark, the zeros of UTF-16 and leading white space. */
  private String text() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
        .replace("\0", "")
        .stripLeading();
  }
}
