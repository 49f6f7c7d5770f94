package dev.dateline.plan.output;

import dev.dateline.model.PublicationDate;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.View;
import org.jspecify.annotations.Nullable;

/**
 * All that a view is made from. Implementations are records: a record has no state but its
 * components, so a view can depend on nothing else than these and the settings in the context, and
 * a dependency that was forgotten does not compile.
 *
 * <pre>{@code
 * record EditionInputs(ListedEdition edition, @Nullable LocalDate earlier) implements ViewInputs {
 *   public EditionView view(ViewContext context) { ... }
 * }
 * }</pre>
 */
public interface ViewInputs {

  /** The view; called only when the page has to be rendered. */
  View view(ViewContext context);

  /** When the page was last changed in substance, for search engines; null when that is unknown. */
  default @Nullable PublicationDate lastChanged() {
    return null;
  }

  /** Whether search engines should list the page. */
  default boolean isIndexed() {
    return true;
  }
}
