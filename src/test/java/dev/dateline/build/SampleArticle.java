package dev.dateline.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An article that tests edit, and its file's text in one of the two forms. */
final class SampleArticle {
  String headline;
  String date;
  List<String> topics = new ArrayList<>();
  List<String> sources = new ArrayList<>();
  List<String> body = new ArrayList<>();

  /** Files below {@code content/} that the body links to. */
  List<String> links = new ArrayList<>();

  /** Further front matter, which the plain form has no place for. */
  final Map<String, String> more = new TreeMap<>();

  /** Whether it is written as it arrives by mail. */
  boolean plain;

  SampleArticle(String headline, String date) {
    this.headline = headline;
    this.date = date;
  }

  SampleArticle topics(String... names) {
    topics = new ArrayList<>(List.of(names));
    return this;
  }

  SampleArticle sources(String... handles) {
    sources = new ArrayList<>(List.of(handles));
    return this;
  }

  SampleArticle body(String... paragraphs) {
    body = new ArrayList<>(List.of(paragraphs));
    return this;
  }

  SampleArticle links(String... files) {
    links = new ArrayList<>(List.of(files));
    return this;
  }

  SampleArticle with(String key, String value) {
    more.put(key, value);
    return this;
  }

  SampleArticle plain() {
    plain = true;
    return this;
  }

  String text() {
    return plain ? plainText() : frontMatter();
  }

  private String frontMatter() {
    StringBuilder text =
        new StringBuilder("---\ntitle: \"" + headline + "\"\ndate: " + date + "\n");
    if (!topics.isEmpty()) {
      text.append("topics: [").append(String.join(", ", topics)).append("]\n");
    }
    if (!sources.isEmpty()) {
      text.append("sources: [").append(String.join(", ", sources)).append("]\n");
    }
    more.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
    return text.append("---\n\n").append(paragraphs()).toString();
  }

  private String plainText() {
    StringBuilder text = new StringBuilder(headline + "\n\n" + date + "\n\n" + paragraphs());
    if (!topics.isEmpty()) {
      text.append("\nTopics: ").append(String.join(", ", topics)).append('\n');
    }
    if (!sources.isEmpty()) {
      text.append("\nResearch contact: @").append(String.join(", @", sources)).append('\n');
    }
    return text.toString();
  }

  private String paragraphs() {
    StringBuilder text = new StringBuilder(String.join("\n\n", body)).append('\n');
    for (String link : links) {
      boolean page = link.contains(".md") || link.endsWith("/") || link.endsWith(".csv");
      String kind = page ? "" : "!";
      text.append("\nSee ").append(kind).append("[that](/").append(link).append(").\n");
    }
    return text.toString();
  }
}
