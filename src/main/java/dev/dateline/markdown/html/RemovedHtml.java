package dev.dateline.markdown.html;

import org.owasp.html.HtmlChangeListener;

/** Reports each tag and attribute of an author that was left out, with its line. */
final class RemovedHtml implements HtmlChangeListener<HtmlContext> {
  private final HtmlContext context;

  /** The line of the tag that is being judged, in the body. */
  int line = 1;

  RemovedHtml(HtmlContext context) {
    this.context = context;
  }

  void reportTag(String tag) {
    context.problem(
        line,
        "the tag <" + tag + "> is not allowed and was left out",
        tag.equals("iframe")
            ? "add the host of its src to iframes in site.yml"
            : "write it in Markdown, or set html: trusted in site.yml");
  }

  @Override
  public void discardedTag(HtmlContext same, String tag) {
    reportTag(tag);
  }

  @Override
  public void discardedAttributes(HtmlContext same, String tag, String... attributes) {
    for (String attribute : attributes) {
      context.problem(
          line,
          "the attribute " + attribute + " of <" + tag + "> is not allowed and was left out",
          "take it out, or set html: trusted in site.yml");
    }
  }
}
