package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.BodySource;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was read from an input into bytes and takes it out: first what changes with the body,
 * then what other pages show of it.
 */
final class ReadResultCodec {
  private static final int NOTHING = 0;
  private static final int ARTICLE = 1;
  private static final int PAGE = 2;

  private ReadResultCodec() {}

  /** What was rejected is not kept, as it has to be read again. */
  static byte[] encode(ReadResult result) {
    CacheOutput out = new CacheOutput();
    if (result instanceof ReadArticle read) {
      writeStart(out, ARTICLE, read.article().body(), read.diagnostics());
      out.writeFlag(read.draft());
      ArticleCodec.write(out, read.article());
    } else if (result instanceof ReadPage read) {
      writeStart(out, PAGE, read.page().body(), read.diagnostics());
      out.writeFlag(read.draft());
      ArticleCodec.write(out, read.page());
    } else {
      out.writeInt(NOTHING);
    }
    return out.toBytes();
  }

  static @Nullable ReadResult decode(CacheInput in) {
    int kind = in.readInt();
    if (kind == NOTHING) {
      return null;
    }
    BodySource body = ArticleCodec.readBody(in);
    List<Diagnostic> diagnostics = in.readList(DiagnosticCodec::read);
    boolean draft = in.readFlag();
    return kind == ARTICLE
        ? new ReadArticle(ArticleCodec.read(in, body), draft, diagnostics)
        : new ReadPage(ArticleCodec.readPage(in, body), draft, diagnostics);
  }

  /** Passes over what no other page shows. */
  static void skipBody(CacheInput in) {
    if (in.readInt() != NOTHING) {
      ArticleCodec.readBody(in);
      in.readList(DiagnosticCodec::read);
    }
  }

  private static void writeStart(
      CacheOutput out, int kind, BodySource body, List<Diagnostic> diagnostics) {
    out.writeInt(kind);
    ArticleCodec.writeBody(out, body);
    out.writeList(diagnostics, DiagnosticCodec::write);
  }
}
