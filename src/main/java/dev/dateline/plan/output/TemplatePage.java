package dev.dateline.plan.output;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Body;
import java.time.Instant;
import java.util.List;

/**
 * A page that a template of the theme makes: HTML ({@code .ftlh}), XML ({@code .ftlx}) or text
 * ({@code .ftl}).
 *
 * <pre>{@code
 * TemplatePage.of(path, "edition.ftlh", new EditionInputs(edition, earlier), Origin.DATELINE);
 * }</pre>
 *
 * @param path where it is in the site
 * @param template its name in the theme
 * @param inputs give the view that the template sees
 * @param origin where it comes from, for messages
 * @param validUntil when planning gives other inputs though no file has changed; {@link
 *     Instant#MAX} for never
 */
public record TemplatePage<I extends Record & ViewInputs>(
    SitePath path, String template, I inputs, Origin origin, Instant validUntil) implements Output {

  /** A page that stays right until one of its inputs changes. */
  public static <I extends Record & ViewInputs> TemplatePage<I> of(
      SitePath path, String template, I inputs, Origin origin) {
    return new TemplatePage<>(path, template, inputs, origin, Instant.MAX);
  }

  /** Whether search engines should list it: pages for people, but for those that only lead on. */
  public boolean isIndexed() {
    return template.endsWith(".ftlh") && inputs.isIndexed();
  }

  @Override
  public List<Body> bodies() {
    return InputBodies.in(inputs);
  }
}
