package dev.dateline.read.language;

import org.jspecify.annotations.Nullable;

/**
 * What a file's path says of the language of its article.
 *
 * @param tag BCP 47 tag; null for a file that stands beside those of other languages and has none
 * @param article what the path is without the language: the same for all languages of an article
 * @param ending what the language adds to the file's name: {@code .de}; empty for that of a folder
 */
record FileLanguage(@Nullable String tag, String article, String ending) {}
