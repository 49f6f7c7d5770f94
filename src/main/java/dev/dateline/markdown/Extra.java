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
    boolean mayBeIn(BodyText body, Signs signs) {
      return signs.has('|');
    }
  },
  DEFINITIONS {
    @Override
    Extension extension() {
      return DefinitionExtension.create();
    }

    @Override
    boolean mayBeIn(BodyText body, Signs signs) {
      return signs.mayBeginLine(':') || signs.mayBeginLine('~');
    }
  },
  FOOTNOTES {
    @Override
    Extension extension() {
      return new FootnoteSyntax();
    }

    @Override
    boolean mayBeIn(BodyText body, Signs signs) {
      return signs.has('^') && body.string.contains("[^");
    }
  },
  STRIKETHROUGH {
    @Override
    Extension extension() {
      return StrikethroughExtension.create();
    }

    @Override
    boolean mayBeIn(BodyText body, Signs signs) {
      return signs.has('~');
    }
  },
  TASKS {
    @Override
    Extension extension() {
      return TaskListExtension.create();
    }

    @Override
    boolean mayBeIn(BodyText body, Signs signs) {
      String text = body.string;
      return signs.hasBox()
          && (text.contains("[ ]") || text.contains("[x]") || text.contains("[X]"));
    }
  };

  /** What brings it to Flexmark's parser. */
  abstract Extension extension();

  /** False when it surely isn't in the body. */
  abstract boolean mayBeIn(BodyText body, Signs signs);
}
