package dev.dateline.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.util.misc.Extension;

/**
 * What may be in a body beyond CommonMark. Each has signs without which it can't be there, so that
 * its part of the parser can be left out: tables alone cost a fifth of the parsing of plain text.
 */
enum Extra {
  TABLES {
    @Override
    Extension extension() {
      return TablesExtension.create();
    }

    @Override
    boolean mayBeIn(String body, Signs signs) {
      return signs.has('|');
    }
  },
  DEFINITIONS {
    @Override
    Extension extension() {
      return DefinitionExtension.create();
    }

    @Override
    boolean mayBeIn(String body, Signs signs) {
      return (signs.has(':') && beginsLine(':', body)) || (signs.has('~') && beginsLine('~', body));
    }
  },
  FOOTNOTES {
    @Override
    Extension extension() {
      return new FootnoteSyntax();
    }

    @Override
    boolean mayBeIn(String body, Signs signs) {
      return signs.has('^') && body.contains("[^");
    }
  },
  STRIKETHROUGH {
    @Override
    Extension extension() {
      return StrikethroughExtension.create();
    }

    @Override
    boolean mayBeIn(String body, Signs signs) {
      return signs.has('~');
    }
  },
  TASKS {
    @Override
    Extension extension() {
      return TaskListExtension.create();
    }

    @Override
    boolean mayBeIn(String body, Signs signs) {
      return signs.has('[')
          && (body.contains("[ ]") || body.contains("[x]") || body.contains("[X]"));
    }
  };

  /** What brings it to Flexmark's parser. */
  abstract Extension extension();

  /** False when it surely isn't in the body. */
  abstract boolean mayBeIn(String body, Signs signs);

  /** Whether the sign comes first in a line, after white space and quote signs. */
  private static boolean beginsLine(char sign, String body) {
    for (int at = body.indexOf(sign); at >= 0; at = body.indexOf(sign, at + 1)) {
      int before = at - 1;
      while (before >= 0 && " \t>".indexOf(body.charAt(before)) >= 0) {
        before--;
      }
      if (before < 0 || body.charAt(before) == '\n' || body.charAt(before) == '\r') {
        return true;
      }
    }
    return false;
  }
}
