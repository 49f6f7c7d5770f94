package dev.dateline.build;

import dev.dateline.model.BodySource;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.ArticleView;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.Card;
import dev.dateline.plan.view.Components;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.Line;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.StandaloneView;
import dev.dateline.plan.view.View;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the views of pages with a body into bytes and takes them out, with another body: what else
 * such a page shows stays as it is when only its body is edited.
 */
final class ViewCodec {
  private static final int NULL = 0;
  private static final int TEXT = 1;
  private static final int LIST = 2;
  private static final int FALSE = 3;
  private static final int TRUE = 4;
  private static final int BODY = 5;
  private static final int PATH = 6;
  private static final int SECTION = 7;
  private static final int FIRST_RECORD = 8;

  /** All kinds of records that a view with a body holds, each named by its number in the bytes. */
  private static final List<Class<? extends Record>> RECORDS =
      List.of(
          ArticleView.class,
          StandaloneView.class,
          PageInfo.class,
          Card.class,
          Line.class,
          Link.class,
          DateLabel.class,
          ImageView.class,
          ArticleView.CitationView.class,
          ArticleView.CorrectionView.class,
          ArticleView.ThreadView.class,
          ArticleView.ThreadItem.class);

  private ViewCodec() {}

  /**
   * @param body the one in the view
   */
  static void write(CacheOutput out, View view, BodySource body) {
    out.writeText(body.file().value());
    writeValue(out, view);
  }

  private static void writeValue(CacheOutput out, @Nullable Object value) {
    if (value == null) {
      out.writeInt(NULL);
    } else if (value instanceof String text) {
      out.writeInt(TEXT);
      out.writeText(text);
    } else if (value instanceof SitePath path) {
      out.writeInt(PATH);
      out.writeText(path.value());
    } else if (value instanceof List<?> list) {
      out.writeInt(LIST);
      out.writeInt(list.size());
      for (int i = 0; i < list.size(); i++) {
        writeValue(out, list.get(i));
      }
    } else if (value instanceof Boolean flag) {
      out.writeInt(flag ? TRUE : FALSE);
    } else if (value instanceof PageInfo.Section section) {
      out.writeInt(SECTION);
      out.writeText(section.name());
    } else if (value instanceof Body body) {
      out.writeInt(BODY);
      out.writeText(body.page().value());
    } else {
      writeRecord(out, value);
    }
  }

  private static void writeRecord(CacheOutput out, Object record) {
    int number = RECORDS.indexOf(record.getClass());
    if (number < 0) {
      throw new IllegalStateException("a view holds a " + record.getClass());
    }
    out.writeInt(FIRST_RECORD + number);
    Components components = Components.of(record.getClass());
    for (int i = 0; i < components.count(); i++) {
      writeValue(out, components.value(record, i));
    }
  }

  /**
   * @param body what the page shows now
   * @return null when it is the body of another file than that of the view
   */
  static @Nullable View read(CacheInput in, BodySource body) {
    return in.readText().equals(body.file().value()) ? (View) readValue(in, body) : null;
  }

  private static @Nullable Object readValue(CacheInput in, BodySource body) {
    int kind = in.readInt();
    return switch (kind) {
      case NULL -> null;
      case TEXT -> in.readText();
      case PATH -> new SitePath(in.readText());
      case LIST -> readList(in, body);
      case FALSE, TRUE -> kind == TRUE;
      case SECTION -> PageInfo.Section.valueOf(in.readText());
      case BODY -> new Body(body, new SitePath(in.readText()));
      default -> readRecord(in, RECORDS.get(kind - FIRST_RECORD), body);
    };
  }

  private static List<Object> readList(CacheInput in, BodySource body) {
    int size = in.readInt();
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(readValue(in, body));
    }
    return list;
  }

  private static Object readRecord(CacheInput in, Class<? extends Record> type, BodySource body) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = readValue(in, body);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " can't be made", e);
    }
  }
}
