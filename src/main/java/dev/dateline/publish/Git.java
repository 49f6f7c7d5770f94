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
 * Runs the user's git in the digest's folder, so that the user's settings, keys and signing apply.
 * Nothing in the user's repository is changed: new objects go to a folder of Dateline, the index is
 * a temporary one, and no command is run that moves a ref.
 *
 * <pre>{@code
 * Git.Outcome head = git.run("rev-parse", "HEAD");
 * }</pre>
 */
final class Git {
  /** Variables that a caller, such as a hook, may have set for another repository. */
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

  /** Keeps git from maintenance of the user's repository while it works for Dateline. */
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

  /** The end of a command, with its output. */
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
   * Runs a command whose output is read by the program, and therefore without translation.
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

  /**
   * The output of a command that is expected to succeed, without the line end.
   *
   * @param what the message of the failure if it does not
   */
  String read(String what, byte[] input, String... arguments) throws IOException {
    Outcome outcome = run(input, arguments);
    if (!outcome.succeeded()) {
      throw new GitFailure(what, outcome.err());
    }
    return outcome.line();
  }

  /**
   * Runs a command that connects to another machine: with the user's hooks, and in the user's
   * language.
   */
  Outcome runRemote(String... arguments) throws IOException {
    return start(new byte[0], false, "advice.pushUpdateRejected=false", arguments);
  }

  private Outcome start(byte[] input, boolean parsed, String setting, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(setting, arguments));
    builder.directory(folder.toAbsolutePath().toFile());
    Map<String, String> variables = builder.environment();
    variables.keySet().removeAll(INHERITED);
    variables.putAll(environment);
    // Otherwise "git status" writes to the index of the checkout.
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
      // The reason is on its error stream.
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
                  // The program was stopped; what it wrote until then is kept.
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
