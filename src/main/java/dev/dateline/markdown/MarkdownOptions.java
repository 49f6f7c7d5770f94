package dev.dateline.markdown;

import java.util.List;

/**
 * What the whole digest decides about its Markdown.
 *
 * <pre>{@code
 * new MarkdownOptions(false, List.of("www.youtube-nocookie.com"), true)
 * }</pre>
 *
 * @param trustedHtml true lets raw HTML through as written; false sanitises it
 * @param iframeHosts hosts whose {@code https} pages may be framed when HTML is sanitised
 * @param extensions false gives bare CommonMark, for the conformance test only
 */
public record MarkdownOptions(boolean trustedHtml, List<String> iframeHosts, boolean extensions) {

  public MarkdownOptions {
    iframeHosts = List.copyOf(iframeHosts);
  }
}
