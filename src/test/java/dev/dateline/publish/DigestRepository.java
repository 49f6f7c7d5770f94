package dev.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.browser.SystemPrograms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.FileUtils;

/** A small digest in a git repository with a bare one as its remote. */
final class DigestRepository {
  static final String NOW = "2026-01-01T00:00:00Z";
  static final String DOMAIN = "news.example.org";

  private final Path folder;
  private final Path remote;

  private DigestRepository(Path folder, Path remote) {
    this.folder = folder;
    this.remote = remote;
  }

  /** A repository with one commit, on the branch {@code main}, and a remote without any. */
  static DigestRepository create(Path folder, Path remote) {
    SystemPrograms.need("git");
    DigestRepository repository = new DigestRepository(folder, remote);
    run(folder.getParent(), "init", "-q", "--bare", remote.toString());
    run(folder.getParent(), "init", "-q", "-b", "main", folder.toString());
    repository.configure();
    repository.git("remote", "add", "origin", remote.toString());
    repository.write(
        "content/site.yml", "title: News\nbase_url: https://" + DOMAIN + "/\nzone: UTC\n");
    repository.write(
        "content/caravan.md",
        "Caravan moves on\n\n2023-12-28\n\nIt is *moving* on.\r\n\nResearch contact: @nytimes\n");
    repository.write("content/launch.md", "Rocket is launched\n\n2023-12-29\n\nIt flew well.\n");
    repository.write("content/notes.txt", "plain\r\nlines\r\n");
    repository.write("content/.well-known/security.txt", "Contact: mailto:ed@example.org\n");
    repository.write(
        "content/secret.md",
        "---\ntitle: A secret plan of the editors\ndate: 2023-12-30\ndraft: true\n---\n"
            + "Nobody outside of this house may read what is written in this very draft.\n");
    repository.write("plan.txt", "one\n");
    repository.write(".gitignore", ".dateline/\n");
    repository.git("add", "-A");
    repository.git("commit", "-q", "-m", "Begin");
    return repository;
  }

  /** Another checkout of the same digest with the same remote. */
  DigestRepository cloneTo(Path other) {
    run(folder.getParent(), "clone", "-q", folder.toString(), other.toString());
    DigestRepository clone = new DigestRepository(other, remote);
    clone.configure();
    clone.git("remote", "set-url", "origin", remote.toString());
    return clone;
  }

  private void configure() {
    git("config", "user.name", "Ed Itor");
    git("config", "user.email", "ed@example.org");
    git("config", "commit.gpgSign", "false");
    git("config", "core.hooksPath", folder.resolve(".git/hooks").toString());
    git("config", "core.autocrlf", "input");
  }

  Path folder() {
    return folder;
  }

  Path remote() {
    return remote;
  }

  void write(String name, String text) {
    FileTree.write(folder, name, text);
  }

  void addArticle(String name) {
    write(
        "content/" + name + ".md", "News of " + name + "\n\n2024-01-02\n\nMore of " + name + ".\n");
  }

  /** A script that git runs in this repository, or in the remote. */
  void hook(Path repository, String name, String script) {
    try {
      Path file = FileTree.write(repository, "hooks/" + name, "#!/bin/sh\n" + script);
      if (!file.toFile().setExecutable(true)) {
        throw new IOException("can't be made executable: " + file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program publish(String... arguments) {
    List<String> all = new ArrayList<>(List.of("publish", "--now", NOW));
    all.addAll(List.of(arguments));
    return Program.in(folder, all.toArray(String[]::new));
  }

  String git(String... arguments) {
    return run(folder, arguments);
  }

  String remoteGit(String... arguments) {
    return run(remote, arguments);
  }

  String commits(String branch) {
    return remoteGit("rev-list", "--count", branch);
  }

  /** Every file of a branch of the remote with its bytes. */
  Map<String, String> published(String branch) {
    Map<String, String> files = new TreeMap<>();
    byte[] zip = bytes(remote, "archive", "--format=zip", branch);
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** What the branch must hold: a clean build of the digest and the two marker files. */
  Map<String, String> expected() {
    try {
      Path copy = Files.createTempDirectory("dateline-expected");
      FileTree.copy(folder.resolve("content"), copy.resolve("content"));
      Program build = Program.in(copy, "build", "--now", NOW);
      assertThat(build.exitCode()).as(build.err()).isZero();
      Map<String, String> files = FileTree.read(copy.resolve("site"));
      FileUtils.deleteDirectory(copy.toFile());
      files.put(".nojekyll", "");
      files.put("CNAME", DOMAIN + "\n");
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void assertPublished(String branch) {
    assertThat(published(branch)).isEqualTo(expected());
  }

  /** Every file of the checkout and of its {@code .git}, but for Dateline's own notes. */
  Map<String, String> state() {
    Map<String, String> state = FileTree.read(folder);
    state.keySet().removeIf(name -> name.startsWith(".dateline/"));
    return state;
  }

  private static String run(Path folder, String... arguments) {
    return new String(bytes(folder, arguments), StandardCharsets.UTF_8).strip();
  }

  private static byte[] bytes(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      byte[] out = process.getInputStream().readAllBytes();
      int code = process.waitFor();
      if (code != 0) {
        throw new AssertionError(command + " ended with " + code);
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
