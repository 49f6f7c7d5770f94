package dev.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.FileTree;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview answers to requests. */
class PreviewServerTest {
  private static final String GOOD = "2024/01/02/good/";

  @TempDir Path folder;

  @Test
  void writesNothing() throws Exception {
    try (Preview preview = Preview.of(folder)) {
      preview.get("");
      preview.get(GOOD);
      preview.get("__dateline/");
      preview.write("content/good.md", Preview.GOOD.replace("well", "better"));
      preview.awaitBody(GOOD, "All is better");
    }

    assertThat(FileTree.read(folder).keySet()).containsExactly("content/good.md");
  }

  @Test
  void leadsFromTheDeskToAnArticleInAnotherLanguage() throws Exception {
    FileTree.write(folder, "content/good.md", Preview.GOOD);
    FileTree.write(folder, "content/good.de.md", Preview.GOOD.replace("well", "gut"));
    try (Preview preview = new Preview(folder, "/", true)) {
      assertThat(preview.body("__dateline/inputs.json"))
          .contains("\"page\":\"de/" + GOOD + "\"", "\"page\":\"" + GOOD + "\"");
      assertThat(preview.body("de/" + GOOD)).contains("gut");
    }
  }

  @Test
  void servesBelowABasePathOnly() throws Exception {
    FileTree.write(folder, "content/good.md", Preview.GOOD);
    try (Preview preview = new Preview(folder, "/repo/", true)) {
      String host = "http://localhost:" + preview.port();

      assertThat(preview.server.address()).isEqualTo(host + "/repo/");
      assertThat(preview.get(GOOD).statusCode()).isEqualTo(200);
      assertThat(preview.get("__dateline/").statusCode()).isEqualTo(200);
      assertThat(raw(preview, "GET /repo HTTP/1.1", "localhost")).contains("Location: /repo/");
      for (String outside : List.of("/", "/" + GOOD, "/repository/", "/__dateline/", "/repo2/")) {
        assertThat(raw(preview, "GET " + outside + " HTTP/1.1", "localhost"))
            .as(outside)
            .startsWith("HTTP/1.1 404");
      }
      String unknown = preview.body("nothing/here/");
      assertThat(Jsoup.parse(unknown).select("link[rel=stylesheet]").attr("href"))
          .isEqualTo("/repo/assets/site.css");
    }
  }

  @Test
  void answersUnknownAddressesWithTheSitesOwnPage() throws Exception {
    try (Preview preview = Preview.of(folder)) {
      HttpResponse<String> answer = preview.get("no/such/page/");

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("Page not found").contains("__dateline/preview.js");
      assertThat(preview.get("404.html").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void leadsFromAnAddressWithoutSlashToThePage() throws Exception {
    try (Preview preview = Preview.of(folder)) {
      HttpResponse<String> answer = preview.get("2024/01/02/good?from=mail");

      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location")).contains("/2024/01/02/good/?from=mail");
      assertThat(preview.get("2024/01/02/good/index.html").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.css, text/css;charset=utf-8",
    "a.js, text/javascript;charset=utf-8",
    "a.svg, image/svg+xml;charset=utf-8",
    "a.webp, image/webp",
    "a.avif, image/avif",
    "a.mp3, audio/mpeg",
    "a.m4a, audio/mp4",
    "a.mp4, video/mp4",
    "a.webm, video/webm",
    "a.vtt, text/vtt;charset=utf-8",
    "a.woff2, font/woff2",
    "a.json, application/json;charset=utf-8",
    "a.xml, application/xml;charset=utf-8",
    "a.pdf, application/pdf",
    "a.txt, text/plain;charset=utf-8",
    "a, application/octet-stream"
  })
  void namesTheTypeOfAFile(String name, String type) throws Exception {
    FileTree.write(folder, "content/" + name, "x");
    try (Preview preview = Preview.of(folder)) {
      assertThat(preview.get(name).headers().firstValue("Content-Type")).contains(type);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.txt", "100%.txt", "a;b.txt", "a+b&c.txt", "ä/ö.txt", "a#b?c.txt"})
  void servesFilesOfAnyName(String name) throws Exception {
    FileTree.write(folder, "content/" + name, "here");
    try (Preview preview = Preview.of(folder)) {
      String encoded = new URI(null, null, "/" + name, null).getRawPath().substring(1);
      String all = encoded.replace(";", "%3B").replace("#", "%23").replace("?", "%3F");

      assertThat(preview.body(all)).isEqualTo("here");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", GOOD, "assets/site.css", "data.txt", "__dateline/"})
  void sendsNothingThatIsKnown(String path) throws Exception {
    FileTree.write(folder, "content/data.txt", "0123456789");
    try (Preview preview = Preview.of(folder)) {
      String tag = preview.get(path).headers().firstValue("ETag").orElseThrow();

      HttpResponse<String> again = preview.get(path, "If-None-Match", tag);

      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", GOOD, "data.txt", "none/"})
  void answersHeadWithoutABody(String path) throws Exception {
    FileTree.write(folder, "content/data.txt", "0123456789");
    try (Preview preview = Preview.of(folder)) {
      HttpRequest head =
          HttpRequest.newBuilder(URI.create(preview.url(path)))
              .method("HEAD", BodyPublishers.noBody())
              .build();
      HttpResponse<String> answer = preview.client.send(head, BodyHandlers.ofString());
      HttpResponse<String> whole = preview.get(path);

      assertThat(answer.body()).isEmpty();
      assertThat(answer.statusCode()).isEqualTo(whole.statusCode());
      assertThat(answer.headers().firstValue("Content-Length"))
          .contains(String.valueOf(whole.body().getBytes(StandardCharsets.UTF_8).length));
    }
  }

  @Test
  void sendsPartsOfSoundsAndFilms() throws Exception {
    FileTree.write(folder, "content/film.mp4", "0123456789");
    try (Preview preview = Preview.of(folder)) {
      HttpResponse<String> part = preview.get("film.mp4", "Range", "bytes=2-5");

      assertThat(part.statusCode()).isEqualTo(206);
      assertThat(part.body()).isEqualTo("2345");
      assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-5/10");
      assertThat(preview.get("film.mp4", "Range", "bytes=-3").body()).isEqualTo("789");
      assertThat(preview.get("film.mp4", "Range", "bytes=20-").statusCode()).isEqualTo(416);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "assets/site.css"})
  void compressesText(String path) throws Exception {
    try (Preview preview = Preview.of(folder)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(preview.url(path)))
              .header("Accept-Encoding", "gzip")
              .build();
      HttpResponse<byte[]> answer = preview.client.send(request, BodyHandlers.ofByteArray());

      assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(preview.body(path));
      }
    }
  }

  @Test
  void takesNoOtherMethods() throws Exception {
    try (Preview preview = Preview.of(folder)) {
      for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE")) {
        assertThat(raw(preview, method + " / HTTP/1.1", "localhost")).startsWith("HTTP/1.1 405");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/a/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/%252e%252e/secret.txt",
        "/.%2e/secret.txt",
        "//secret.txt",
        "/a/..;/secret.txt",
        "/..;x/secret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/content/../../secret.txt",
        "/assets/../../secret.txt",
        "/__dateline/../../secret.txt",
        "/__dateline/%2e%2e/%2e%2e/secret.txt",
        "/__dateline/OwnPages.class",
        "/link.txt",
        "/linked/secret.txt",
        "/swapped.txt",
        "/.hidden.txt",
        "/.git/config",
        "/good.md",
        "/site.yml",
        "/content/site.yml",
        "/templates/article.ftlh",
        "/article.ftlh",
        "/plain.txt%00.html",
        "/plain.txt%00",
        "/%00",
        "/./../secret.txt"
      })
  void cannotBeLedOutOfTheSite(String target) throws Exception {
    Path secret = FileTree.write(folder, "secret.txt", "the secret");
    FileTree.write(folder, "outside/secret.txt", "the secret");
    FileTree.write(folder, "content/plain.txt", "plain");
    FileTree.write(folder, "content/swapped.txt", "plain");
    FileTree.write(folder, "content/site.yml", "title: the secret\n");
    FileTree.write(folder, "content/.hidden.txt", "the secret");
    FileTree.write(folder, "content/.git/config", "the secret");
    FileTree.write(folder, "templates/article.ftlh", "the secret ${body}");
    Files.createSymbolicLink(folder.resolve("content/link.txt"), secret);
    Files.createSymbolicLink(folder.resolve("content/linked"), folder.resolve("outside"));
    try (Preview preview = Preview.of(folder)) {
      Files.delete(folder.resolve("content/swapped.txt"));
      Files.createSymbolicLink(folder.resolve("content/swapped.txt"), secret);

      String answer = raw(preview, "GET " + target + " HTTP/1.1", "localhost");

      assertThat(answer).startsWith("HTTP/1.1 40");
      // The site's own page for unknown addresses names the site, which has this title here.
      assertThat(answer.replace("<title>Page not found – the secret", "").lines())
          .noneMatch(line -> line.equals("the secret") || line.startsWith("title:"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8000",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "localhost@evil.example",
        "10.0.0.1",
        "[::2]",
        "0.0.0.0",
        "",
        " "
      })
  void refusesForeignHosts(String host) throws Exception {
    try (Preview preview = Preview.of(folder)) {
      assertThat(raw(preview, "GET / HTTP/1.1", host))
          .matches("(?s)HTTP/1.1 40[03].*")
          .doesNotContain("All is well");
    }
  }

  @Test
  void refusesAForeignHostInTheRequestLine() throws Exception {
    try (Preview preview = Preview.of(folder)) {
      assertThat(raw(preview, "GET http://evil.example/ HTTP/1.1", "localhost"))
          .matches("(?s)HTTP/1.1 40[03].*");
      assertThat(raw(preview, "GET / HTTP/1.0", null)).matches("(?s)HTTP/1.[01] 40[03].*");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
  void allowsTheNamesOfThisMachine(String host) throws Exception {
    try (Preview preview = Preview.of(folder)) {
      assertThat(raw(preview, "GET / HTTP/1.1", host)).startsWith("HTTP/1.1 200");
      assertThat(raw(preview, "GET / HTTP/1.1", host + ":" + preview.port()))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void isNotReachedFromOutside() throws Exception {
    try (Preview preview = Preview.of(folder);
        Socket socket = new Socket("127.0.0.1", preview.port())) {
      assertThat(socket.getInetAddress().isLoopbackAddress()).isTrue();
      assertThatThrownBy(() -> new Socket(ownAddress(), preview.port()).close());
    }
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (Preview preview = Preview.of(folder)) {
      ServeOptions same =
          new ServeOptions(folder, "127.0.0.1", preview.port(), "/", true, null, Preview.CLOCK);

      assertThatThrownBy(() -> PreviewServer.start(same, line -> {}))
          .isInstanceOf(CannotListen.class)
          .hasMessageContaining("port " + preview.port() + " is taken");
    }
  }

  @Test
  void takesTheNextFreePortAndSaysSo() throws Exception {
    FileTree.write(folder, "content/good.md", Preview.GOOD);
    ServeOptions any = new ServeOptions(folder, "127.0.0.1", null, "/", true, null, Preview.CLOCK);
    List<String> said = new ArrayList<>();
    try (PreviewServer first = PreviewServer.start(any, line -> {});
        PreviewServer second = PreviewServer.start(any, said::add)) {
      int port = URI.create(second.address()).getPort();

      assertThat(port).isGreaterThan(URI.create(first.address()).getPort());
      assertThat(said).anyMatch(line -> line.endsWith("is taken, so it is " + port));
    }
  }

  @Test
  void showsReadersTheirPagesOnly() throws Exception {
    FileTree.write(folder, "content/good.md", Preview.GOOD);
    FileTree.write(
        folder, "content/d.md", "---\ntitle: A draft\ndate: 2024-01-04\ndraft: true\n---\nx\n");
    FileTree.write(folder, "content/late.md", "In the far future\n\n2045-08-12\n\nLater.\n");
    try (Preview preview = new Preview(folder, "/", false)) {
      assertThat(preview.body("")).doesNotContain("A draft").doesNotContain("In the far future");
      assertThat(preview.get("2024/01/04/d/").statusCode()).isEqualTo(404);
      assertThat(preview.body("__dateline/")).contains("A draft", "In the far future");
    }
  }

  @Test
  void servesWhatABuildWrites() throws Exception {
    FileTree.copy(Path.of("content"), folder.resolve("content"));
    try (Preview preview = new Preview(folder, "/", false)) {
      ServedSite.assertIsAsBuilt(preview);
    }
  }

  @Test
  void followsACheckoutOfAThousandFiles() throws Exception {
    try (Preview preview = Preview.of(folder)) {
      for (int i = 0; i < 1000; i++) {
        String name = "content/branch/" + i % 25 + "/report-" + i + ".md";
        preview.write(name, "Report " + i + "\n\n2023-03-0" + (1 + i % 9) + "\n\nText.\n");
      }
      preview.awaitBody("archive/", "1,001 articles");

      FileUtils.deleteDirectory(folder.resolve("content/branch").toFile());
      preview.awaitBody("archive/", ">1 article<");
      ServedSite.assertIsAsBuilt(preview);
    }
  }

  @Test
  void answersAThousandRequestsWhileFilesChange() throws Exception {
    for (int i = 0; i < 50; i++) {
      FileTree.write(folder, "content/r" + i + ".md", "R " + i + "\n\n2024-01-03\n\nText 0.\n");
    }
    try (Preview preview = Preview.of(folder)) {
      List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        String path = i % 4 == 0 ? "" : "2024/01/03/r" + i % 50 + "/";
        HttpRequest request = HttpRequest.newBuilder(URI.create(preview.url(path))).build();
        answers.add(preview.client.sendAsync(request, BodyHandlers.ofString()));
        if (i % 10 == 0) {
          preview.write("content/r" + i % 50 + ".md", "R\n\n2024-01-03\n\nText " + i + ".\n");
        }
      }
      for (CompletableFuture<HttpResponse<String>> answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
      }
      ServedSite.assertIsAsBuilt(preview);
    }
  }

  /** Sends a request as it stands and returns all that is answered. */
  private static String raw(Preview preview, String line, String host) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", preview.port())) {
      socket.setSoTimeout(10_000);
      String request =
          line
              + "\r\n"
              + (host == null ? "" : "Host: " + host + "\r\n")
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * An address of this machine that is not the loopback's; one that nobody has if there is none.
   */
  private static String ownAddress() throws Exception {
    return java.net.NetworkInterface.networkInterfaces()
        .flatMap(java.net.NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && address instanceof java.net.Inet4Address)
        .map(java.net.InetAddress::getHostAddress)
        .findFirst()
        .orElse("127.0.0.2");
  }

  @Test
  void givesCopiedFilesNoOrigin() throws Exception {
    FileTree.write(folder, "content/map.txt", "map");
    FileTree.write(folder, "content/paper.pdf", "%PDF-1.4");
    try (Preview preview = Preview.of(folder)) {
      assertThat(policy(preview.get("map.txt"))).startsWith("sandbox;");
      assertThat(policy(preview.get("paper.pdf"))).isEqualTo("frame-ancestors 'self'");
      assertThat(policy(preview.get("2024/01/02/good/"))).isEqualTo("frame-ancestors 'none'");
      assertThat(policy(preview.get("__dateline/"))).contains("default-src 'none'");
    }
  }

  @Test
  void keepsOtherSitesOut() throws Exception {
    try (Preview preview = Preview.of(folder)) {
      for (String path : new String[] {"", "nothing", "__dateline/", "assets/site.css"}) {
        Map<String, List<String>> headers = preview.get(path).headers().map();
        assertThat(headers)
            .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
            .containsEntry("x-content-type-options", List.of("nosniff"))
            .containsEntry("x-frame-options", List.of("DENY"));
      }
    }
  }

  @Test
  void refusesServiceWorkers() throws Exception {
    FileTree.write(folder, "content/sw.js", "self.onfetch = null");
    try (Preview preview = Preview.of(folder)) {
      assertThat(preview.get("sw.js", "Service-Worker", "script").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void sendsNoFileThatWasSwappedForALink() throws Exception {
    FileTree.write(folder, "secret.txt", "secret");
    FileTree.write(folder, "content/.env", "secret");
    FileTree.write(folder, "content/site.yml", "title: secret");
    FileTree.write(folder, "content/a/map.txt", "map");
    try (Preview preview = Preview.of(folder)) {
      Path map = folder.resolve("content/a/map.txt");
      for (String target : new String[] {"../../secret.txt", "../.env", "../site.yml"}) {
        Files.delete(map);
        Files.createSymbolicLink(map, Path.of(target));
        assertThat(preview.body("a/map.txt")).doesNotContain("secret\n").isNotEqualTo("secret");
      }
    }
  }

  private static String policy(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Security-Policy").orElse("");
  }
}
