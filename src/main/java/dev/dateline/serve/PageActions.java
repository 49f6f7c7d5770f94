package dev.dateline.serve;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.preview.InputStatus;
import dev.dateline.preview.PreviewMode;
import dev.dateline.preview.PreviewState;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the preview may ask the preview to do: to show the site in another mode, and to
 * open a file of the digest in the editor. Other sites cannot ask, as they know no token and are
 * told by their origin; other machines cannot open files.
 */
final class PageActions {
  private static final int TOKEN_BYTES = 16;
  private static final String TOKEN_HEADER = "X-Dateline-Token";

  private final String token;
  private final SourceLines files;
  private final @Nullable EditorCommand editor;

  /**
   * @param editor null when the user has named none
   */
  PageActions(SourceLines files, @Nullable EditorCommand editor) {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
    this.files = files;
    this.editor = editor;
  }

  /** Stands in every page of the preview and in every request of one. */
  String token() {
    return token;
  }

  /** Whether a request was made by a page of the preview. */
  boolean allows(Request request) {
    String given = request.getHeaders().get(TOKEN_HEADER);
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    String host = request.getHeaders().get(HttpHeader.HOST);
    String site = request.getHeaders().get("Sec-Fetch-Site");
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))
        && (origin == null || origin.equals("http://" + host))
        && (site == null || site.equals("same-origin"));
  }

  /**
   * Shows the site in another mode.
   *
   * @param value {@code drafts}, {@code readers} or a date
   * @return what is wrong with the request; empty when it is done
   */
  static String show(@Nullable String value, LiveSite live) {
    PreviewMode mode = null;
    try {
      mode =
          "drafts".equals(value)
              ? PreviewMode.DRAFTS
              : "readers".equals(value)
                  ? PreviewMode.READERS
                  : PreviewMode.on(LocalDate.parse(String.valueOf(value)));
    } catch (DateTimeException noDate) {
      return "The site can be shown as drafts, readers or a date such as 2024-01-31.";
    }
    live.show(mode);
    return "";
  }

  /**
   * Opens a file of the digest in the editor.
   *
   * @param parameter gives {@code file} and {@code line} of the request
   * @return what is wrong with the request; empty when it is done
   */
  String open(Request request, Function<String, @Nullable String> parameter, PreviewState state) {
    SocketAddress from = request.getConnectionMetaData().getRemoteSocketAddress();
    if (!(from instanceof InetSocketAddress machine) || !machine.getAddress().isLoopbackAddress()) {
      return "Files are opened only on the machine that runs the preview.";
    }
    if (editor == null) {
      return "Name your editor: start the preview with DATELINE_EDITOR=code, or set VISUAL.";
    }
    String name = String.valueOf(parameter.apply("file"));
    Path file = isKnown(name, state) ? files.file(name) : null;
    try {
      if (file == null || !file.toRealPath().startsWith(files.folder().toRealPath())) {
        return "The digest has no file of this name.";
      }
      editor.open(file.toRealPath(), line(parameter.apply("line")));
      return "";
    } catch (IOException noProgram) {
      return "The editor can't be started: " + noProgram.getMessage();
    }
  }

  /** Whether the desk lists a file. */
  private static boolean isKnown(String name, PreviewState state) {
    List<InputStatus> inputs = state.inputs();
    List<Diagnostic> mistakes = state.diagnostics();
    return inputs.stream().anyMatch(input -> input.file().display().equals(name))
        || mistakes.stream().anyMatch(mistake -> mistake.place().file().equals(name));
  }

  private static int line(@Nullable String value) {
    return value != null && value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : 0;
  }
}
