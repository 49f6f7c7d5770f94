package dev.dateline.build;

import dev.dateline.read.ReadResult;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import org.jspecify.annotations.Nullable;

/** Puts what was read from an input into the cache and takes it out. */
final class ReadResultCodec {
  private static final int NOTHING = 0;
  private static final int ARTICLE = 1;
  private static final int PAGE = 2;

  private ReadResultCodec() {}

  /** What was rejected is not kept, as it has to be read again. */
  static void write(CacheOutput out, ReadResult result) {
    if (result instanceof ReadArticle read) {
      out.writeInt(ARTICLE);
      ArticleCodec.write(out, read.article());
      out.writeFlag(read.draft());
      out.writeList(read.diagnostics(), DiagnosticCodec::write);
    } else if (result instanceof ReadPage read) {
      out.writeInt(PAGE);
      ArticleCodec.write(out, read.page());
      out.writeFlag(read.draft());
      out.writeList(read.diagnostics(), DiagnosticCodec::write);
    } else {
      out.writeInt(NOTHING);
    }
  }

  static @Nullable ReadResult read(CacheInput in) {
    return switch (in.readInt()) {
      case ARTICLE ->
          new ReadArticle(ArticleCodec.read(in), in.readFlag(), in.readList(DiagnosticCodec::read));
      case PAGE ->
          new ReadPage(
              ArticleCodec.readPage(in), in.readFlag(), in.readList(DiagnosticCodec::read));
      default -> null;
    };
  }
}
