package dev.dateline.plan.output;

import dev.dateline.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is drawn from its inputs, or made from a file of the content folder.
 *
 * @param path where it is in the site
 * @param inputs give its bytes
 * @param origin where it comes from, for messages
 */
public record Picture<I extends Record & PictureInputs>(SitePath path, I inputs, Origin origin)
    implements Output {

  @Override
  public @Nullable ContentFile file() {
    return inputs.file();
  }
}
