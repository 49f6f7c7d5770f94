package dev.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask the preview to do something, and for what. */
class PageActionsTest {
  private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]{32})\"");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"show?as=readers", "open?file=content/good.md"})
  void doesNothingForOtherSites(String action) throws Exception {
    try (Preview preview = Preview.of(folder)) {
      String token = token(preview);

      assertThat(post(preview, action)).isEqualTo(403);
      assertThat(post(preview, action, "X-Dateline-Token", "0".repeat(32))).isEqualTo(403);
      assertThat(post(preview, action, "X-Dateline-Token", token, "Origin", "http://evil.example"))
          .isEqualTo(403);
      assertThat(post(preview, action, "X-Dateline-Token", token, "Sec-Fetch-Site", "same-site"))
          .isEqualTo(403);
      assertThat(preview.get("__dateline/" + action).statusCode()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show?as=yesterday",
        "show",
        "open",
        "open?file=/etc/passwd",
        "open?file=../secret.md",
        "open?file=content/../../secret.md",
        "open?file=content/none.md",
        "open?file=%00",
      })
  void refusesWhatItDoesNotKnow(String action) throws Exception {
    Files.writeString(folder.resolveSibling("secret.md"), "x");
    try (Preview preview = new Preview(folder, "/", true, "true")) {
      assertThat(post(preview, action, "X-Dateline-Token", token(preview))).isEqualTo(400);
    }
  }

  @Test
  void opensNoFileThatALinkLeadsTo() throws Exception {
    Path secret = Files.writeString(folder.resolveSibling("secret2.md"), "x");
    Files.createDirectories(folder.resolve("content"));
    Files.createSymbolicLink(folder.resolve("content/link.md"), secret);
    try (Preview preview = new Preview(folder, "/", true, "true")) {
      String action = "open?file=content/link.md";
      assertThat(post(preview, action, "X-Dateline-Token", token(preview))).isEqualTo(400);
    }
  }

  private static String token(Preview preview) throws Exception {
    Matcher token = TOKEN.matcher(preview.body("__dateline/"));
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static int post(Preview preview, String action, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(preview.url("__dateline/" + action)))
            .POST(BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return preview.client.send(request.build(), BodyHandlers.ofString()).statusCode();
  }
}
