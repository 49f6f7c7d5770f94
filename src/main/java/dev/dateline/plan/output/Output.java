package dev.dateline.plan.output;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Body;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of the site before its bytes are made. Two outputs with equal {@link #inputs()} have
 * equal bytes as long as theme, settings and bodies are the same, so the inputs tell whether an
 * output of the last build is still right.
 */
public sealed interface Output permits TemplatePage, DataFile, Picture, Copy, ThemeAsset {

  /** Where it is in the site; two outputs with one path are an error. */
  SitePath path();

  /** All that its bytes depend on, beside theme, settings and bodies. */
  Record inputs();

  /** Who can move it to another path. */
  Origin origin();

  /** The bodies of articles that it shows: none, one or many. */
  default List<Body> bodies() {
    return List.of();
  }

  /** The file of the content folder that it is made from; null when there is no such file. */
  default @Nullable ContentFile file() {
    return null;
  }

  /** The moment at which planning would give other inputs though no file has changed. */
  default Instant validUntil() {
    return Instant.MAX;
  }
}
