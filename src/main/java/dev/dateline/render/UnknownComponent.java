package dev.dateline.render;

import dev.dateline.plan.view.Components;
import freemarker.template.TemplateModelException;

/** A template asks a record for a component that it does not have. */
final class UnknownComponent extends TemplateModelException {
  private final transient Object record;

  UnknownComponent(Object record, String component) {
    super(record.getClass().getSimpleName() + " has no \"" + component + "\"");
    this.record = record;
  }

  /** Names the components that the record has. */
  String hint() {
    return "it has " + String.join(", ", Components.of(record.getClass()).names());
  }
}
