package dev.dateline.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * Words with a gap {@code {}} for a number or a text, which a template fills in: {@code
 * ${labels.articles(count)}}, {@code ${labels.by(author)}}.
 *
 * @param one the words for the number one, and for zero where the language says "0 article"
 * @param many the words for all other numbers, and for texts
 * @param zeroIsOne whether the language says "0 article"
 * @param thousands what separates the thousands of a number, such as {@code ,}
 */
record LabelPattern(String one, String many, boolean zeroIsOne, String thousands)
    implements TemplateMethodModelEx {
  static final String GAP = "{}";
  private static final int GROUP = 3;

  @Override
  @SuppressWarnings("rawtypes")
  public String exec(List arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateNumberModel number) {
      int count = number.getAsNumber().intValue();
      return (isOne(count) ? one : many).replace(GAP, grouped(count));
    }
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text) {
      return many.replace(GAP, text.getAsString());
    }
    throw new TemplateModelException("a label takes one number or one text");
  }

  private boolean isOne(int count) {
    return count == 1 || (zeroIsOne && count == 0);
  }

  private String grouped(int count) {
    String digits = Integer.toString(count);
    if (digits.length() <= GROUP) {
      return digits;
    }
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      text.insert(i, thousands);
    }
    return text.toString();
  }
}
