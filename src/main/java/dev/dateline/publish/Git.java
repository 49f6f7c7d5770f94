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
import java.util.regex.Pattern;

/**
 * Runs the user's git in the digest's folder, so that the user's settings, keys and signing apply.
 * Nothing in the user's repository is changed: new objects go to a folder of Dateline, the index is
 * a temporary one, and no command is run that moves a ref.
 *
 * <pre>{@code
 * Git.Outcome head = git.run("rev-parse", "HEAD");
 * }</pre>
 *
 * @param environment variables that are added to those of the user
 */
record Git(Path folder, Map<String, String> environment) {
  /** Variables that a caller, such as a hook, may have set for another repository. */
  private static final Pattern INHERITED =
      Pattern.compile(
          "GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES"
              + "|NAMESPACE|PREFIX|QUARANTINE_PATH|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE)");

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
    return runLocal("", arguments);
  }

  /**
   * The output of a command that is expected to succeed, without the line end.
   *
   * @param what the message of the failure if it does not
   * @param input for its standard input, in UTF-8; empty for none
   */
  String read(String what, CharSequence input, String... arguments) throws IOException {
    Outcome outcome = runLocal(input, arguments);
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
    return start("", false, "advice.pushUpdateRejected=false", arguments);
  }

  private Outcome runLocal(CharSequence input, String... arguments) throws IOException {
    return start(input, true, "core.hooksPath=/dev/null", arguments);
  }

  private Outcome start(CharSequence input, boolean parsed, String setting, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(setting, arguments));
    builder.directory(folder.toAbsolutePath().toFile());
    Map<String, String> variables = builder.environment();
    variables.keySet().removeIf(INHERITED.asMatchPredicate());
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<Thread> readers =
        List.of(reader(process.getInputStream(), out), reader(process.getErrorStream(), err));
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException endedEarly) {
      // The reason is on its error stream.
    }
    try {
      int exitCode = process.waitFor();
      for (Thread reader : readers) {
        reader.join();
      }
      return new Outcome(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
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

  /** Starts to read a stream to its end. */
  private static Thread reader(InputStream stream, ByteArrayOutputStream bytes) {
    Thread thread =
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
    return thread;
  }
}
