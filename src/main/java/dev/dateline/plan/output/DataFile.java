package dev.dateline.plan.output;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Body;
import java.util.List;

/**
 * A file of data, such as JSON, that is not made by one template.
 *
 * @param path where it is in the site
 * @param inputs give its bytes
 * @param origin where it comes from, for messages
 */
public record DataFile<I extends Record & DataInputs>(SitePath path, I inputs, Origin origin)
    implements Output {

  @Override
  public List<Body> bodies() {
    return InputBodies.in(inputs);
  }
}
