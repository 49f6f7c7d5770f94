package dev.dateline.render;

import dev.dateline.diagnostic.Place;
import dev.dateline.model.SitePath;
import dev.dateline.text.Spelling;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns FreeMarker's errors, of many lines each, into one sentence with the place in the template.
 */
final class FreemarkerErrors {
  private static final Pattern WRAPPERS =
      Pattern.compile("\\s*\\((?:wrapper: )?[\\w.]*\\.\\w+(?:, [^)]*)?\\)");
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final String LABELS = "labels.";
  private static final int LONGEST = 240;

  private final Theme theme;

  FreemarkerErrors(Theme theme) {
    this.theme = theme;
  }

  /**
   * @param template the template that was rendered; the mistake may be in one that it includes
   * @param page the address of the file that was rendered
   */
  TemplateFailure read(Throwable error, String template, SitePath page) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException mistake) {
        return syntax(mistake);
      }
    }
    if (error instanceof StackOverflowError) {
      return new TemplateFailure(
          place(template, 0, 0), "templates include each other without end", "", page, error);
    }
    if (error instanceof TemplateException mistake) {
      return evaluation(mistake, page);
    }
    if (error instanceof TemplateNotFoundException missing) {
      return new TemplateFailure(
          place(missing.getTemplateName(), 0, 0), "there is no such template", "");
    }
    return new TemplateFailure(place(template, 0, 0), firstSentence(error), "", page, error);
  }

  private TemplateFailure syntax(ParseException mistake) {
    Place place =
        place(mistake.getTemplateName(), mistake.getLineNumber(), mistake.getColumnNumber());
    PlainWords words = PlainWords.ofSyntax(mistake.getEditorMessage());
    if (words != null) {
      return new TemplateFailure(place, words.problem(), words.hint(), null, mistake);
    }
    return new TemplateFailure(place, shorten(mistake.getEditorMessage()), "", null, mistake);
  }

  private TemplateFailure evaluation(TemplateException mistake, SitePath page) {
    Place place =
        place(
            mistake.getTemplateSourceName(),
            orZero(mistake.getLineNumber()),
            orZero(mistake.getColumnNumber()));
    for (Throwable cause = mistake; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownComponent unknown) {
        return new TemplateFailure(place, firstSentence(unknown), unknown.hint(), page, mistake);
      }
      if (cause instanceof TemplateNotFoundException missing) {
        String problem = "there is no template \"" + missing.getTemplateName() + "\"";
        return new TemplateFailure(place, problem, "look for it in templates/", page, mistake);
      }
    }
    String expression = mistake.getBlamedExpressionString();
    PlainWords words =
        mistake instanceof InvalidReferenceException && expression != null
            ? missing(expression, mistake.getFTLInstructionStack())
            : PlainWords.ofValue(mistake.getMessageWithoutStackTop(), expression);
    if (words != null) {
      return new TemplateFailure(place, words.problem(), words.hint(), page, mistake);
    }
    return new TemplateFailure(place, firstSentence(mistake), "", page, mistake);
  }

  /**
   * What is not there: a label, a macro or a value.
   *
   * @param stack the directives that led to it
   */
  private PlainWords missing(String name, String stack) {
    if (name.startsWith(LABELS)) {
      String label = name.substring(LABELS.length());
      return new PlainWords("there is no label \"" + label + "\"", labelHint(label));
    }
    String problem = "nothing is there for \"" + name + "\"";
    return stack.contains("@" + name + " ")
        ? new PlainWords(
            problem, "import the template that has this macro, or write <#macro> first")
        : new PlainWords(problem, "if it may be absent, ask with <#if " + name + "??>");
  }

  private String labelHint(String label) {
    try {
      return Spelling.hint(
          label,
          InterfaceWords.of(theme, "en").keySet(),
          "add it to templates/labels/en.properties");
    } catch (TemplateFailure unreadable) {
      return "";
    }
  }

  private Place place(@Nullable String template, int line, int column) {
    ThemeFile file = template == null ? null : theme.template(template);
    String name = file != null ? file.display() : "templates/" + template;
    return new Place(name, Math.max(0, line), Math.max(0, column));
  }

  private static String firstSentence(Throwable error) {
    String text =
        error instanceof TemplateException mistake
            ? mistake.getMessageWithoutStackTop()
            : error.getMessage();
    if (text == null) {
      return error.getClass().getSimpleName();
    }
    int tip = text.indexOf("\n----");
    String sentence = tip < 0 ? text : text.substring(0, tip);
    int blamed = sentence.indexOf("\n==>");
    String expression =
        error instanceof TemplateException mistake ? mistake.getBlamedExpressionString() : null;
    if (blamed >= 0) {
      sentence = sentence.substring(0, blamed);
    }
    sentence = WRAPPERS.matcher(sentence).replaceAll("");
    return shorten(expression == null ? sentence : sentence + " " + expression);
  }

  private static String shorten(String text) {
    String line = WHITE.matcher(text).replaceAll(" ").strip();
    if (line.endsWith(".") || line.endsWith(":")) {
      line = line.substring(0, line.length() - 1);
    }
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
