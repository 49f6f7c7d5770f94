package dev.dateline.render;

import dev.dateline.text.Spelling;
import freemarker.template.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What FreeMarker's usual errors mean to someone who writes templates, and what to write instead:
 *
 * <pre>{@code
 * Unknown directive: #lst. Help (latest version): http://…
 * there is no <#lst>; did you mean "#list"?
 * }</pre>
 *
 * @param problem what is wrong, as a sentence without capital and full stop
 * @param hint what to do
 */
record PlainWords(String problem, String hint) {
  private static final Map<String, String> KINDS =
      Map.of(
          "sequence", "a list",
          "hash", "a group of values",
          "extended_hash", "a group of values",
          "method", "a function",
          "string", "a text",
          "number", "a number",
          "boolean", "true or false",
          "macro", "a macro");

  private static final List<Form> SYNTAX =
      List.of(
          new Form("unclosed ([#@]\\w+)", PlainWords::endsInside),
          new Form(
              "unclosed @",
              found -> new PlainWords("ends inside of <@ >", "close each <@name> with </@name>")),
          new Form(
              "unclosed \"\\{\"", found -> new PlainWords("ends inside of ${", "close it with }")),
          new Form(
              "Unclosed \"<#--\"",
              found -> new PlainWords("ends inside of a comment", "close it with -->")),
          new Form(
              "Lexical error: encountered <EOF> after \"(.*?)\"",
              found -> new PlainWords("ends inside of quotes", "close them")),
          new Form("Unknown directive: ([#@]\\w+)", PlainWords::noDirective),
          new Form("Unknown built-in: \"(\\w+)\"", PlainWords::noBuiltIn),
          new Form(
              "Encountered \"(</[#@][^\"]*)\", .*?can be closed: \"([#@]\\w+)\"",
              found ->
                  new PlainWords(
                      found.group(1) + " closes <" + found.group(2) + ">",
                      "close that with </" + found.group(2) + "> before it")),
          new Form(
              "Encountered \"(</[#@][^\"]*|<#else[^\"]*)\"",
              found ->
                  new PlainWords(
                      found.group(1) + " belongs to nothing that is open",
                      "open that before it, or take it out")),
          new Form(
              "Encountered \"(.*?)\", but",
              found ->
                  new PlainWords(
                      "\"" + found.group(1).strip() + "\" can't stand here",
                      "add what is missing before it")),
          new Form(
              "(#\\w+) is an existing directive, but the tag is malformed",
              found ->
                  new PlainWords(
                      "<" + found.group(1) + "> is not whole",
                      "say in it what it is about, such as <#assign name = \"value\">")),
          new Form(
              "#list must have either \"as loopVar\"",
              found ->
                  new PlainWords(
                      "<#list> has no name for its items", "write <#list names as name>")));

  private static final Pattern KIND =
      Pattern.compile("Expected (.*?)(?: or | ?, but) ?.*?evaluated to an? ([a-z_]+)");

  /** A message of FreeMarker and what it means. */
  private record Form(Pattern pattern, Function<Matcher, PlainWords> words) {
    Form(String regex, Function<Matcher, PlainWords> words) {
      this(Pattern.compile(regex, Pattern.DOTALL), words);
    }
  }

  /** The meaning of an error of syntax; null for one of another kind. */
  static @Nullable PlainWords ofSyntax(String message) {
    for (Form form : SYNTAX) {
      Matcher found = form.pattern().matcher(message);
      if (found.find()) {
        return form.words().apply(found);
      }
    }
    return null;
  }

  /**
   * The meaning of an error in a value, such as a list in the place of a text.
   *
   * @param expression what has the value: {@code card.topics}; null when it is unknown
   * @return null for an error of another kind
   */
  static @Nullable PlainWords ofValue(String message, @Nullable String expression) {
    Matcher found = KIND.matcher(message);
    if (expression == null || !found.find()) {
      return null;
    }
    String kind = KINDS.getOrDefault(found.group(2), "a " + found.group(2).replace('_', ' '));
    String wanted = found.group(1).strip();
    return switch (wanted) {
      case "a string" ->
          new PlainWords(isNot(expression, kind, "a text"), asText(expression, kind));
      case "a sequence" ->
          new PlainWords(isNot(expression, kind, "a list"), "<#list> needs a list of values");
      case "a boolean" ->
          new PlainWords(
              isNot(expression, kind, "true or false"),
              "compare it with something, or ask with <#if "
                  + expression
                  + "?has_content> whether it is there");
      default -> new PlainWords(isNot(expression, kind, wanted), "");
    };
  }

  private static String isNot(String expression, String kind, String wanted) {
    return expression + " is " + kind + ", not " + wanted;
  }

  private static String asText(String expression, String kind) {
    return switch (kind) {
      case "a list" -> "go through it: <#list " + expression + " as each>${each}</#list>";
      case "a function" -> "write what it is about: ${" + expression + "(count)}";
      default -> "name one of its values: ${" + expression + ".name}";
    };
  }

  private static PlainWords endsInside(Matcher found) {
    String tag = found.group(1);
    return new PlainWords("ends inside of <" + tag + ">", "close it with </" + tag + ">");
  }

  private static PlainWords noDirective(Matcher found) {
    String nearest =
        nearest(found.group(1).substring(1), language().getSupportedBuiltInDirectiveNames());
    return new PlainWords(
        "there is no <" + found.group(1) + ">",
        nearest == null
            ? "<#assign>, <#if> and <#list> are among those that there are"
            : "did you mean <#" + nearest + ">?");
  }

  private static PlainWords noBuiltIn(Matcher found) {
    String nearest = nearest(found.group(1), language().getSupportedBuiltInNames());
    return new PlainWords(
        "there is no ?" + found.group(1),
        nearest == null
            ? "?has_content and ?size are among those that there are"
            : "did you mean ?" + nearest + "?");
  }

  private static Configuration language() {
    return new Configuration(FreemarkerConfiguration.LANGUAGE);
  }

  private static @Nullable String nearest(String word, Set<?> names) {
    return Spelling.nearest(word, names.stream().map(String::valueOf).toList());
  }
}
