package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of Markdown that CommonMark does not have and that Flexmark parses by an extension.
 *
 * <p>Each extension takes time at every line or paragraph. Therefore a body is parsed with only
 * those whose characters occur in it.
 */
enum MarkdownExtension {
  TABLES,
  DEFINITION_LISTS,
  FOOTNOTES,
  STRIKETHROUGH,
  TASK_LISTS;

  /** What adds it to Flexmark's parser. */
  Extension flexmark() {
    return switch (this) {
      case TABLES -> TablesExtension.create();
      case DEFINITION_LISTS -> DefinitionExtension.create();
      case FOOTNOTES -> new FootnoteSyntax();
      case STRIKETHROUGH -> StrikethroughExtension.create();
      case TASK_LISTS -> TaskListExtension.create();
    };
  }

  /** The extensions that a body may use; it certainly uses none of the others. */
  static Set<MarkdownExtension> possibleIn(char[] body) {
    Set<MarkdownExtension> possible = EnumSet.noneOf(MarkdownExtension.class);
    char before = '\n';
    for (char c : body) {
      switch (c) {
        case '|' -> possible.add(TABLES);
        case '~' -> possible.addAll(Set.of(DEFINITION_LISTS, STRIKETHROUGH));
        case ':' -> {
          if (before == '>' || Character.isWhitespace(before)) {
            possible.add(DEFINITION_LISTS);
          }
        }
        case '^' -> {
          if (before == '[') {
            possible.add(FOOTNOTES);
          }
        }
        case ']' -> {
          if (" xX".indexOf(before) >= 0) {
            possible.add(TASK_LISTS);
          }
        }
        default -> {}
      }
      before = c;
    }
    return possible;
  }
}
