package dev.dateline.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The user's git, run in the digest's folder, so that the user's settings, keys and signing are in
 * force. What it writes is kept out of the user's repository: its objects go to a folder of
 * Dateline's, its index is a temporary one, and no command that moves a ref is ever given.
 *
 * <pre>{@code
 * Git.Outcome head = git.run("rev-parse", "HEAD");
 * }</pre>
 */
final class Git {
  /** A caller, such as a hook, may have pointed these at another repository. */
  private static final List<String> INHERITED =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_COMMON_DIR",
          "GIT_INDEX_FILE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_NAMESPACE",
          "GIT_PREFIX",
          "GIT_QUARANTINE_PATH",
          "GIT_SHALLOW_FILE",
          "GIT_GRAFT_FILE",
          "GIT_REPLACE_REF_BASE");

  /** Nothing is tidied up, split or watched in the user's repository on our account. */
  private static final List<String> SETTINGS =
      List.of(
          "gc.auto=0",
          "maintenance.auto=false",
          "core.splitIndex=false",
          "core.fsmonitor=false",
          "core.untrackedCache=false",
          "core.quotePath=false",
          "fetch.writeCommitGraph=false",
          "i18n.commitEncoding=UTF-8");

  private final Path folder;
  private final Map<String, String> environment;

  private Git(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /** What a command said. */
  record Outcome(int exitCode, String out, String err) {
    boolean succeeded() {
      return exitCode == 0;
    }

    /** The output without the line end. */
    String line() {
      return out.strip();
    }
  }

  static Git in(Path folder) {
    return new Git(folder, Map.of());
  }

  /** The same with further environment variables. */
  Git with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(environment);
    all.putAll(more);
    return new Git(folder, all);
  }

  /**
   * Runs a command whose words are read by this program, so they are in no language.
   *
   * @throws GitFailure when there is no git
   */
  Outcome run(String... arguments) throws IOException {
    return run(new byte[0], arguments);
  }

  /** The same, with bytes for its standard input. */
  Outcome run(byte[] input, String... arguments) throws IOException {
    return start(input, true, "core.hooksPath=/dev/null", arguments);
  }

  /** The output of a command that is expected to succeed. */
  String read(String what, byte[] input, String... arguments) throws IOException {
    Outcome outcome = run(input, arguments);
    if (!outcome.succeeded()) {
      throw new GitFailure(what, outcome.err());
    }
    return outcome.line();
  }

  /**
   * Runs a command that talks to another machine: in the user's language, with the user's hooks.
   */
  Outcome talk(String... arguments) throws IOException {
    return start(new byte[0], false, "advice.pushUpdateRejected=false", arguments);
  }

  private Outcome start(byte[] input, boolean parsed, String setting, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(setting, arguments));
    builder.directory(folder.toAbsolutePath().toFile());
    Map<String, String> variables = builder.environment();
    variables.keySet().removeAll(INHERITED);
    variables.putAll(environment);
    // A look at the state of the checkout must not write to its index.
    variables.put("GIT_OPTIONAL_LOCKS", "0");
    if (parsed) {
      variables.put("LC_ALL", "C");
    }
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new GitFailure(
          "publishing needs the program git, and it could not be started; install it from"
              + " https://git-scm.com/ and see that it is on PATH",
          e);
    }
    Reader err = new Reader(process.getErrorStream());
    Reader out = new Reader(process.getInputStream());
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException endedEarly) {
      // It says on its error stream why it did not want to read on.
    }
    return new Outcome(await(process), out.text(), err.text());
  }

  private static List<String> command(String setting, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add("git");
    for (String each : SETTINGS) {
      command.addAll(List.of("-c", each));
    }
    command.addAll(List.of("-c", setting));
    command.addAll(List.of(arguments));
    return command;
  }

  private static int await(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Reads a stream to its end while the program runs. */
  private static final class Reader {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread thread;

    Reader(InputStream stream) {
      thread =
          new Thread(
              () -> {
                try (stream) {
                  stream.transferTo(bytes);
                } catch (IOException closed) {
                  // What was read until then is all there is.
                }
              },
              "git output");
      thread.setDaemon(true);
      thread.start();
    }

    String text() throws IOException {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
