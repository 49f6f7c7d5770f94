package dev.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.BaseUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesAddressTest {
  private final Diagnostics diagnostics = new Diagnostics(false);

  @ParameterizedTest
  @CsvSource({
    "https://github.com/owner/repo.git, https://owner.github.io/repo/",
    "https://github.com/owner/repo, https://owner.github.io/repo/",
    "https://github.com/owner/repo/, https://owner.github.io/repo/",
    "https://someone:token@github.com/owner/repo.git, https://owner.github.io/repo/",
    "http://www.github.com/owner/repo.git, https://owner.github.io/repo/",
    "ssh://git@github.com/owner/repo.git, https://owner.github.io/repo/",
    "ssh://git@ssh.github.com:443/owner/repo.git, https://owner.github.io/repo/",
    "git@github.com:owner/repo.git, https://owner.github.io/repo/",
    "github.com:owner/repo, https://owner.github.io/repo/",
    "git@github.com:/owner/repo.git, https://owner.github.io/repo/",
    "git@github.com:Big-Owner/The.Repo_1.git, https://big-owner.github.io/The.Repo_1/",
    "git@github.com:owner/owner.github.io.git, https://owner.github.io/",
    "https://github.com/Owner/Owner.GitHub.io, https://owner.github.io/",
    "git@github.com:owner/other.github.io.git, https://owner.github.io/other.github.io/",
  })
  void worksOutWhereARepositoryAppears(String remote, String address) {
    assertThat(PagesAddress.of(remote)).isEqualTo(BaseUrl.of(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gitlab.com/owner/repo.git",
        "git@github.com.example.org:owner/repo.git",
        "https://notgithub.com/owner/repo.git",
        "https://github.com/owner",
        "/srv/git/github.com/owner/repo.git",
        "../repo.git"
      })
  void doesNotGuessForOtherHosts(String remote) {
    assertThat(PagesAddress.of(remote)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // base_url, remote, CNAME of the branch, address, domain
        "-, git@github.com:o/r.git, -, https://o.github.io/r/, -",
        "-, git@github.com:o/r.git, www.e.org, https://www.e.org/, www.e.org",
        "https://o.github.io/r/, git@github.com:o/r.git, -, https://o.github.io/r/, -",
        "https://O.github.io/r, git@github.com:o/r.git, -, https://O.github.io/r/, -",
        "https://www.e.org/, git@github.com:o/r.git, -, https://www.e.org/, www.e.org",
        "https://www.e.org/, git@github.com:o/r.git, WWW.e.org, https://www.e.org/, WWW.e.org",
        "https://www.e.org/r/, git@github.com:o/r.git, -, https://www.e.org/r/, -",
        "https://www.e.org/, /srv/r.git, -, https://www.e.org/, www.e.org",
        "https://www.e.org/news/, /srv/r.git, -, https://www.e.org/news/, -",
        "http://localhost:8000/, /srv/r.git, -, http://localhost:8000/, -",
        "https://o.gitlab.io/, git@gitlab.com:o/r.git, -, https://o.gitlab.io/, o.gitlab.io",
      })
  void agreesOnTheAddress(
      String configured, String remote, String cname, String address, String domain) {
    PublishedAddress agreed = address(configured, remote, cname);

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(agreed).isEqualTo(new PublishedAddress(BaseUrl.of(address), domain));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://o.github.io/old/, git@github.com:o/r.git, -, https://o.github.io/r/",
        "https://o.github.io/, git@github.com:o/r.git, -, https://o.github.io/r/",
        "http://o.github.io/r/, git@github.com:o/r.git, -, https://o.github.io/r/",
        "https://www.e.org/x/, git@github.com:o/r.git, -, https://www.e.org/ or at"
            + " https://www.e.org/r/",
        "https://www.e.org/, git@github.com:o/r.git, e.net, https://e.net/",
        "https://o.github.io/r/, git@github.com:o/r.git, e.net, https://e.net/",
      })
  void namesBothAddressesThatDiffer(String configured, String remote, String cname, String other) {
    address(configured, remote, cname);

    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.toString())
                    .startsWith("content/site.yml: error: base_url is " + configured)
                    .contains(other));
  }

  @Test
  void asksForABaseUrlThatCannotBeWorkedOut() {
    address(null, "git@example.org:o/r.git", null);

    assertThat(diagnostics.sorted().toString())
        .contains("there is no base_url", "git@example.org:o/r.git");
  }

  private PublishedAddress address(String configured, String remote, String cname) {
    return PublishedAddress.of(
        configured == null ? null : BaseUrl.of(configured), remote, cname, diagnostics);
  }
}
