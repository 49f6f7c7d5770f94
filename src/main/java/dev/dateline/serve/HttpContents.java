package dev.dateline.serve;

import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.util.resource.MemoryResource;
import org.jspecify.annotations.Nullable;

/** Makes what Jetty sends: bytes or files with their media types. */
final class HttpContents {
  /** Media types by file ending that Jetty does not know. */
  private static final Map<String, String> MORE_TYPES =
      Map.of(
          "webm", "video/webm",
          "m4a", "audio/mp4",
          "m4v", "video/mp4",
          "opus", "audio/ogg",
          "oga", "audio/ogg",
          "ogg", "audio/ogg",
          "flac", "audio/flac",
          "vtt", "text/vtt",
          "webmanifest", "application/manifest+json",
          "md", "text/markdown");

  private static final Set<String> OWN_FILES = Set.of("preview.js", "desk.css", "desk.js");

  private final MimeTypes.Mutable types = new MimeTypes.Mutable();

  HttpContents() {
    MORE_TYPES.forEach(types::addMimeMapping);
  }

  HttpContent html(ShownPage page) {
    return new Bytes(page.bytes(), "text/html;charset=utf-8", page.tag());
  }

  /**
   * Content from memory.
   *
   * @param name its ending decides the media type
   */
  HttpContent bytes(String name, byte[] bytes) {
    return new Bytes(bytes, type(name), ContentDigest.of(bytes).toString());
  }

  /**
   * A file.
   *
   * @param folder that the file is below; both are real paths
   */
  HttpContent file(Path folder, Path file, String name) {
    return new FileContent(folder, file, type(name));
  }

  /** The preview's own script or style sheet; null for any other name. */
  @Nullable HttpContent ownFile(String name) throws IOException {
    if (!OWN_FILES.contains(name)) {
      return null;
    }
    try (InputStream in = HttpContents.class.getResourceAsStream(name)) {
      return bytes(name, Objects.requireNonNull(in, name).readAllBytes());
    }
  }

  private String type(String name) {
    String type = types.getMimeByExtension(name);
    if (type == null) {
      return "application/octet-stream";
    }
    boolean text = type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml");
    return text && !type.contains("charset") ? type + ";charset=utf-8" : type;
  }

  /** Content from memory: it has an ETag and no time of its last change. */
  private static final class Bytes extends ResourceHttpContent {
    private static final URI NO_ADDRESS = URI.create("memory:page");

    private final HttpField tag;

    Bytes(byte[] bytes, String type, String tag) {
      super(new MemoryResource(NO_ADDRESS, bytes), type);
      this.tag = new HttpField(HttpHeader.ETAG, '"' + tag + '"');
    }

    @Override
    public HttpField getETag() {
      return tag;
    }

    @Override
    public @Nullable HttpField getLastModified() {
      return null;
    }
  }
}
