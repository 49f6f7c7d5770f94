package dev.dateline.render;

import freemarker.template.TemplateModelException;

/** A template asks a record for something that such a record does not have. */
final class UnknownComponent extends TemplateModelException {
  private final transient RecordShape shape;

  UnknownComponent(RecordShape shape, String component) {
    super(shape.name() + " has no \"" + component + "\"");
    this.shape = shape;
  }

  /** What there is instead. */
  String hint() {
    return "it has " + String.join(", ", shape.components());
  }
}
