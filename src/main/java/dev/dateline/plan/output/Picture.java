package dev.dateline.plan.output;

import dev.dateline.model.SitePath;
import org.jspecify.annotations.Nullable;

/** A picture that is drawn from its inputs, or made from a file of the content folder. */
public record Picture<I extends Record & PictureInputs>(SitePath path, I inputs, Origin origin)
    implements Output {

  @Override
  public @Nullable ContentFile file() {
    return inputs.file();
  }
}
