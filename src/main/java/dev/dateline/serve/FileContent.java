package dev.dateline.serve;

import dev.dateline.files.FileBelow;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IO;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** A file of the content folder, which is opened only as long as no part of its path is a link. */
final class FileContent extends ResourceHttpContent {
  private final Path folder;
  private final Path file;

  /**
   * @param folder a real path
   * @param file a real path below the folder
   */
  FileContent(Path folder, Path file, String type) {
    super(ResourceFactory.root().newResource(file), type);
    this.folder = folder;
    this.file = file;
  }

  @Override
  public void writeTo(Content.Sink sink, long offset, long length, Callback callback) {
    try {
      SeekableByteChannel channel = FileBelow.open(folder, file);
      Content.Source source =
          Content.Source.from(new ByteBufferPool.Sized(null), channel, Math.max(0, offset), length);
      Content.copy(source, sink, Callback.from(callback, () -> IO.close(channel)));
    } catch (IOException changed) {
      callback.failed(changed);
    }
  }
}
