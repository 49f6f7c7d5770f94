import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the files of a release that are made from the program itself: its digest, by which the
 * launcher knows one version from another, and the completion for shells.
 *
 * <pre>{@code
 * java src/dist/PrepareRelease.java target/dateline.jar target/release target/dist/dateline-1.0.0.zip
 * }</pre>
 */
public final class PrepareRelease {
  private PrepareRelease() {}

  /**
   * @param arguments the jar of the program; the folder for the files, which is made; the zip that
   *     will be made of them
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    Path jar = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    // The assembly takes one from before for a new one, as all files of a release have one time.
    Files.deleteIfExists(Path.of(arguments[2]));
    Path library = Files.createDirectories(folder.resolve("lib"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
    Files.writeString(
        library.resolve("dateline.sha256"),
        HexFormat.of().formatHex(digest) + "  dateline.jar\n");

    Path completion = Files.createDirectories(folder.resolve("completion")).resolve("dateline");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            jar.toString(),
            "completion");
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(completion.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
  }
}
