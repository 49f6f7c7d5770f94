package dev.dateline.build;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Ends a Java program just before one of the renames and removals that it asks the system for,
 * without any clean-up, as {@code kill -9} would. It replaces the class of the JDK through which
 * all of them go.
 */
public final class StopAgent {
  /** Only what is done to files below this folder counts. */
  static final String FOLDER = "dateline.stop.folder";

  /** The number of the operation that is not carried out, from 1; 0 for none. */
  static final String AT = "dateline.stop.at";

  static final int STOPPED = 137;
  private static final String COUNT = "dateline.stop.count";
  private static final String DISPATCHER = "sun.nio.fs.UnixNativeDispatcher";

  private StopAgent() {}

  /** Writes the agent's jar into a folder and returns the option of Java that loads it. */
  static String option(Path folder) throws IOException, ClassNotFoundException {
    Path dispatcher = folder.resolve("dispatcher.class");
    Files.write(
        dispatcher,
        new ByteBuddy()
            .redefine(Class.forName(DISPATCHER), ClassFileLocator.ForClassLoader.ofBootLoader())
            .visit(
                Advice.to(BeforeOperation.class).on(ElementMatchers.namedOneOf("rename", "unlink")))
            .make()
            .getBytes());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", StopAgent.class.getName());
    manifest.getMainAttributes().putValue("Can-Redefine-Classes", "true");
    Path jar = folder.resolve("agent.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return "-javaagent:" + jar + "=" + dispatcher;
  }

  /** Called by Java before the program's main method. */
  public static void premain(String dispatcher, Instrumentation instrumentation) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of(dispatcher));
    instrumentation.redefineClasses(new ClassDefinition(Class.forName(DISPATCHER), bytes));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> System.out.println("operations: " + Integer.getInteger(COUNT, 0))));
  }

  /** Becomes part of the methods of the JDK, so it may name only classes of the JDK. */
  static final class BeforeOperation {
    private BeforeOperation() {}

    @Advice.OnMethodEnter
    static void count(@Advice.Origin("#m") String operation, @Advice.Argument(0) Object path) {
      if (path.toString().startsWith(System.getProperty("dateline.stop.folder"))) {
        int count = Integer.getInteger("dateline.stop.count", 0) + 1;
        System.setProperty("dateline.stop.count", Integer.toString(count));
        if (count == Integer.getInteger("dateline.stop.at", 0)) {
          System.out.println("stopped before " + operation + " of " + path);
          System.out.flush();
          Runtime.getRuntime().halt(137);
        }
      }
    }
  }
}
