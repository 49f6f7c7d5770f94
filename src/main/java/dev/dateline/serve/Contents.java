package dev.dateline.serve;

import dev.dateline.text.ContentDigest;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.util.resource.MemoryResource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.jspecify.annotations.Nullable;

/** What is served: bytes or files, with their types. */
final class Contents {
  /** Types that Jetty does not know. */
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

  private final MimeTypes.Mutable types = new MimeTypes.Mutable();

  Contents() {
    MORE_TYPES.forEach(types::addMimeMapping);
  }

  HttpContent html(TaggedPage page) {
    return new Bytes(page.bytes(), "text/html;charset=utf-8", page.tag());
  }

  /**
   * @param name tells the type by its ending
   */
  HttpContent bytes(String name, byte[] bytes) {
    return new Bytes(bytes, type(name), ContentDigest.of(bytes).toString());
  }

  HttpContent file(Path file, String name) {
    return new ResourceHttpContent(ResourceFactory.root().newResource(file), type(name));
  }

  private String type(String name) {
    String type = types.getMimeByExtension(name);
    if (type == null) {
      return "application/octet-stream";
    }
    boolean text = type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml");
    return text && !type.contains("charset") ? type + ";charset=utf-8" : type;
  }

  /** Bytes in memory. */
  private static final class Bytes extends ResourceHttpContent {
    private static final URI NOWHERE = URI.create("memory:page");

    private final HttpField tag;

    Bytes(byte[] bytes, String type, String tag) {
      super(new MemoryResource(NOWHERE, bytes), type);
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
