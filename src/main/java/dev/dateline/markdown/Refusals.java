package dev.dateline.markdown;

import org.owasp.html.HtmlChangeListener;

/** Reports the tags and attributes of an author that were left out, with their line. */
final class Refusals implements HtmlChangeListener<Rendering> {
  private final Rendering rendering;

  /** The line of the tag that is judged now. */
  int line = 1;

  Refusals(Rendering rendering) {
    this.rendering = rendering;
  }

  void refuse(String tag) {
    rendering.problem(
        line,
        "the tag <" + tag + "> is not allowed and was left out",
        tag.equals("iframe")
            ? "add the host of its src to iframes in site.yml"
            : "write it in Markdown, or set html: trusted in site.yml");
  }

  @Override
  public void discardedTag(Rendering same, String tag) {
    refuse(tag);
  }

  @Override
  public void discardedAttributes(Rendering same, String tag, String... attributes) {
    for (String attribute : attributes) {
      rendering.problem(
          line,
          "the attribute " + attribute + " of <" + tag + "> is not allowed and was left out",
          "take it out, or set html: trusted in site.yml");
    }
  }
}
