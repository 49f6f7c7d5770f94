package dev.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.SilentCloseable;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.FileTree;
import dev.dateline.FuzzSeeds;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a program on this machine sends to the preview: it is answered or refused, never with a
 * fault of the server, and no answer holds a file that is not of the site.
 */
class RequestFuzzTest {
  private static final int PATIENCE_MILLIS = 10_000;
  private static final String SECRET = "tH1s-1s-n0t-0f-the-s1te";

  @TempDir static Path folder;
  private static Preview preview;

  @BeforeAll
  static void startAPreview() throws Exception {
    FileTree.write(folder, "secret.txt", SECRET);
    FileTree.write(folder, "content/.env", SECRET);
    FileTree.write(folder, "content/site.yml", "title: The digest # " + SECRET + "\n");
    FileTree.write(folder, "content/sub/.hidden/a.txt", SECRET);
    FileTree.write(folder, "content/data.txt", "data");
    FileTree.write(folder, "templates/assets/site.css", "p { color: red }\n");
    preview = Preview.of(folder);
  }

  @AfterAll
  static void stopIt() {
    preview.close();
  }

  static Stream<byte[]> addresses() {
    return FuzzSeeds.texts(
        "/",
        "/2024/01/02/good/",
        "/2024/01/02/good",
        "/data.txt",
        "/assets/site.css",
        "/__dateline/?sort=date&find=%FF&state=x&down",
        "/__dateline/events",
        "/__dateline/../content/.env",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/.env",
        "/%00",
        "/site.yml",
        "/sub/.hidden/a.txt",
        "/assets/..%2f..%2f..%2fsecret.txt",
        "//evil.example/x",
        "/\\evil.example",
        "/;/../secret.txt",
        "/.;/secret.txt",
        "/a;b=c/%c0%ae%c0%ae/secret.txt",
        "http://localhost/data.txt",
        "http://evil.example/data.txt",
        "file:///etc/passwd",
        "*",
        "",
        "?",
        "/%",
        "/%zz",
        "/#x",
        "/data.txt HTTP/1.1\r\nHost: localhost\r\nRange: bytes=0-,-5,9-1\r\nX:",
        "/data.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\nX:",
        "/data.txt HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "/data.txt HTTP/1.1\r\nHost: localhost\r\nIf-Modified-Since: x\r\nIf-Range: y\r\nX:");
  }

  @SuppressWarnings("try") // The permission is there to be closed, not to be used.
  @MethodSource("addresses")
  @FuzzTest
  void address(byte[] address) throws Exception {
    if (address == null) {
      return;
    }
    String answers;
    try (SilentCloseable network = BugDetectors.allowNetworkConnections();
        Socket socket = new Socket("127.0.0.1", preview.port())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      request.writeBytes(ascii("GET "));
      request.writeBytes(address);
      request.writeBytes(ascii(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
      out.write(request.toByteArray());
      socket.shutdownOutput();
      answers = read(socket.getInputStream());
    }

    for (String line : answers.split("\n")) {
      assertThat(line).doesNotMatch("HTTP/1\\.[01] 5\\d\\d.*");
    }
    assertThat(answers).doesNotContain(SECRET).doesNotContain("root:x:0:0").doesNotContain("\tat ");
  }

  /** The answers to the end of the connection; the news of changes never ends by itself. */
  private static String read(InputStream in) throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[1 << 14];
    for (int count = in.read(some); count >= 0; count = in.read(some)) {
      all.write(some, 0, count);
      if (all.toString(StandardCharsets.ISO_8859_1).contains("text/event-stream")) {
        break;
      }
    }
    return all.toString(StandardCharsets.ISO_8859_1);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
