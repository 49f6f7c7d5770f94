package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExceptionHandlerTest {
  @TempDir Path folder;

  @Test
  void reportsAFaultOfTheProgramInOneLine() {
    assertFault(new IllegalStateException("a\nfault"), "java.lang.IllegalStateException: a fault");
  }

  @Test
  void reportsAnErrorOfTheJavaMachineInOneLine() {
    assertFault(new StackOverflowError(), "java.lang.StackOverflowError");
  }

  @Test
  void saysWhatToDoWhenMemoryIsNotEnough() {
    StringWriter err = new StringWriter();
    String[] arguments = {"init", folder.resolve("digest").toString()};

    int code =
        CommandLineInterface.run(
            arguments, new BrokenOutput(new OutOfMemoryError("heap")), new PrintWriter(err));

    assertThat(err.toString())
        .startsWith("dateline: the ")
        .contains(" MB of memory that it may use are not enough; give it more with ")
        .contains("JAVA_TOOL_OPTIONS=-Xmx");
    assertThat(code).isEqualTo(3);
  }

  private void assertFault(Throwable fault, String description) {
    StringWriter err = new StringWriter();
    String[] arguments = {"init", folder.resolve("digest").toString()};

    int code = CommandLineInterface.run(arguments, new BrokenOutput(fault), new PrintWriter(err));

    assertThat(err)
        .hasToString("dateline: internal error: %s; please report it%n".formatted(description));
    assertThat(code).isEqualTo(70);
  }

  /** An output whose use is a fault that no command expects. */
  private static final class BrokenOutput extends PrintWriter {
    private final Throwable fault;

    BrokenOutput(Throwable fault) {
      super(Writer.nullWriter());
      this.fault = fault;
    }

    @Override
    public void println(String line) {
      BrokenOutput.<RuntimeException>raise(fault);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable fault) throws T {
      throw (T) fault;
    }
  }
}
