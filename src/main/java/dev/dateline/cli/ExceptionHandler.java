package dev.dateline.cli;

import dev.dateline.serve.CannotListen;
import dev.dateline.write.OutputRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Reports in one line why a command failed, and chooses its exit code. */
final class ExceptionHandler implements IExecutionExceptionHandler {
  /** Set to any value, this environment variable adds the stack trace of an internal error. */
  private static final String STACK_TRACE = "DATELINE_STACKTRACE";

  /** What Unix says of ENOSPC; Java names no file with it. */
  private static final String DISK_FULL = "No space left on device";

  private final LineWriter err;

  ExceptionHandler(LineWriter err) {
    this.err = err;
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    return handle(exception);
  }

  /**
   * Reports an exception.
   *
   * @return the exit code: {@link ExitCode#FAULT} for an exception that nobody expected
   */
  int handle(Throwable exception) {
    Throwable cause =
        exception instanceof UncheckedIOException unchecked ? unchecked.getCause() : exception;
    if (cause instanceof OutputRefused || cause instanceof CannotListen) {
      err.fail("dateline", String.valueOf(cause.getMessage()));
      return ExitCode.USAGE;
    }
    if (cause instanceof OutOfMemoryError) {
      err.fail("dateline", notEnoughMemory());
      return ExitCode.ENVIRONMENT;
    }
    if (cause instanceof IOException failure) {
      err.fail("dateline", describe(failure));
      return ExitCode.ENVIRONMENT;
    }
    err.fail("dateline", "internal error: " + oneLine(exception) + "; please report it");
    if (System.getenv(STACK_TRACE) != null) {
      exception.printStackTrace(err);
    }
    return ExitCode.FAULT;
  }

  private static String notEnoughMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return "the "
        + megabytes
        + " MB of memory that it may use are not enough; give it more with"
        + " JAVA_TOOL_OPTIONS=-Xmx"
        + 2 * megabytes
        + "m";
  }

  private static String oneLine(Throwable exception) {
    return exception.toString().strip().replaceAll("\\R\\s*", " ");
  }

  private static String describe(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile() + "; look at its permissions";
    }
    if (failure instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (failure instanceof DirectoryNotEmptyException folder) {
      return folder.getFile() + ": is a folder in the place of a file; move it away";
    }
    if (failure instanceof FileAlreadyExistsException other && other.getReason() == null) {
      return other.getFile() + ": is in the way; move it away";
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getFile() + ": " + system.getReason();
    }
    String message = String.valueOf(failure.getMessage());
    return message.equals(DISK_FULL) ? message + "; make room and run it again" : message;
  }
}
