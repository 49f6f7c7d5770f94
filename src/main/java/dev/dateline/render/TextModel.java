package dev.dateline.render;

import freemarker.template.TemplateScalarModel;

/** A text in a template. */
final class TextModel extends Shown implements TemplateScalarModel {
  private final String text;

  TextModel(String text) {
    this.text = text;
  }

  @Override
  public String getAsString() {
    return text;
  }
}
