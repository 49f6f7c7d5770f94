package dev.dateline.cli;

import dev.dateline.serve.CannotListen;
import dev.dateline.write.OutputRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command could not be carried out. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed)
      throws Exception {
    Exception cause =
        exception instanceof UncheckedIOException unchecked ? unchecked.getCause() : exception;
    if (cause instanceof OutputRefused || cause instanceof CannotListen) {
      command.getErr().println("dateline: " + cause.getMessage());
      return ExitCode.USAGE;
    }
    if (cause instanceof IOException failure) {
      command.getErr().println("dateline: " + describe(failure));
      return ExitCode.ENVIRONMENT;
    }
    throw exception;
  }

  private static String describe(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (failure instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getFile() + ": " + system.getReason();
    }
    return String.valueOf(failure.getMessage());
  }
}
