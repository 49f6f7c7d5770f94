package dev.dateline.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process that keeps a site's folder for itself, as a build does, until it is killed. */
final class LockHolder {
  private LockHolder() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0], ".dateline", "lock");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.lock();
      System.out.println("held");
      System.out.flush();
      int closed = System.in.read();
      System.exit(closed < 0 ? 0 : 1);
    }
  }
}
