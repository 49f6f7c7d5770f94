package dev.dateline.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Calls back whenever something in some folders has changed, without saying what: the caller reads
 * the folders.
 *
 * <pre>{@code
 * FolderWatch watch = FolderWatch.start(digest, List.of("content"), this::changed, out::println);
 * }</pre>
 *
 * The system's file events report a change at once. As some file systems send none and every system
 * may lose some, {@link FolderSnapshot} compares the files every few seconds too. When it finds a
 * change without an event, it compares them several times a second from then on.
 */
public final class FolderWatch implements AutoCloseable {
  /** File systems whose files another machine may change without an event here. */
  private static final Pattern REMOTE =
      Pattern.compile(
          "nfs4?|cifs|smb[23]|smbfs|afpfs|webdav|davfs|9p|vboxsf|drvfs|ceph|glusterfs"
              + "|fuse\\.(sshfs|vmhgfs-fuse|rclone)",
          Pattern.CASE_INSENSITIVE);

  private static final long CHECK_MILLIS = 2000;
  private static final long POLL_MILLIS = 300;

  /** How long after a change its event may arrive. */
  private static final long LATE_MILLIS = 500;

  private final Path outer;
  private final List<String> names;
  private final Runnable changed;
  private final Consumer<String> messages;
  private final @Nullable WatchService service;
  private final Thread checker;
  private @Nullable FileEvents events;
  private boolean polls;
  private long lastSnapshot;

  /**
   * @param service null for the system's own
   */
  FolderWatch(
      Path outer,
      List<String> names,
      Runnable changed,
      Consumer<String> messages,
      @Nullable WatchService service) {
    this.outer = outer;
    this.names = List.copyOf(names);
    this.changed = changed;
    this.messages = messages;
    this.service = service;
    this.checker = new Thread(this::check, "file check");
    checker.setDaemon(true);
  }

  /**
   * Starts to watch.
   *
   * @param outer the folder that holds the others
   * @param names of the watched folders in it; they may be created and removed later
   * @param changed called from other threads
   * @param messages gets a sentence for people when there are no events
   */
  public static FolderWatch start(
      Path outer, List<String> names, Runnable changed, Consumer<String> messages) {
    return new FolderWatch(outer, names, changed, messages, null).start();
  }

  FolderWatch start() {
    String remote = remoteFileSystem();
    if (remote == null) {
      listen();
    } else {
      poll("there are no file events on " + remote);
    }
    lastSnapshot = FolderSnapshot.of(folders().inner());
    checker.start();
    return this;
  }

  private synchronized void listen() {
    try {
      events = FileEvents.of(folders(), service, changed);
    } catch (IOException e) {
      events = null;
      poll("the system gives no file events (" + reason(e) + ")");
    }
  }

  private void check() {
    long pause = polls ? POLL_MILLIS : CHECK_MILLIS;
    try {
      while (true) {
        FileEvents current = events;
        long before = current == null ? 0 : current.count();
        TimeUnit.MILLISECONDS.sleep(pause);
        long start = System.nanoTime();
        boolean differs = differs();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (current != null) {
          checkEvents(current, before, differs);
        }
        if (differs) {
          changed.run();
        }
        // Takes at most a fiftieth of one processor, or a tenth without events.
        pause = polls ? Math.max(POLL_MILLIS, 10 * took) : Math.max(CHECK_MILLIS, 50 * took);
      }
    } catch (InterruptedException closed) {
      // close() ends the thread.
    }
  }

  private boolean differs() {
    long snapshot = FolderSnapshot.of(folders().inner());
    boolean differs = snapshot != lastSnapshot;
    lastSnapshot = snapshot;
    return differs;
  }

  /** Starts new events when these are incomplete; compares more often when one was missing. */
  private void checkEvents(FileEvents current, long before, boolean differs)
      throws InterruptedException {
    if (differs && !polls && current.count() == before) {
      TimeUnit.MILLISECONDS.sleep(LATE_MILLIS);
    }
    if (!current.areComplete()) {
      current.close();
      listen();
      changed.run();
    } else if (differs && !polls && current.count() == before) {
      poll("the system sends no events about some of the files");
    }
  }

  private void poll(String why) {
    if (!polls) {
      polls = true;
      messages.accept(why + ", so they are looked at every " + POLL_MILLIS / 1000.0 + " seconds");
    }
  }

  private WatchedFolders folders() {
    return WatchedFolders.of(outer, names);
  }

  private @Nullable String remoteFileSystem() {
    for (Path folder : folders().inner()) {
      try {
        String type = Files.exists(folder) ? Files.getFileStore(folder).type() : "";
        if (REMOTE.matcher(type).matches()) {
          return type;
        }
      } catch (IOException unknown) {
        // checkEvents() finds out whether there are events.
      }
    }
    return null;
  }

  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  @Override
  public synchronized void close() {
    checker.interrupt();
    if (events != null) {
      events.close();
    }
  }
}
