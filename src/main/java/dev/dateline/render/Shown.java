package dev.dateline.render;

import freemarker.template.TemplateModel;

/**
 * What templates see of a value of a view. A class of its own, since Java tells a class at once
 * where it must look for an interface.
 */
abstract class Shown implements TemplateModel {}
