package dev.dateline.read.files;

import java.util.Locale;
import java.util.Set;

/** What the ending of a file's name says of its text. */
public final class FileEndings {
  private static final Set<String> MARKDOWN =
      Set.of("md", "markdown", "mdown", "mdwn", "mkd", "mkdn", "mkdown", "mdtext", "mdtxt");

  private static final Set<String> PLAIN = Set.of("txt", "text");

  /** Formats that are not for articles: pictures, sound, film, archives, documents, data, code. */
  private static final Set<String> OTHER =
      Set.of(
          ("png jpg jpeg jpe jfif gif webp avif apng svg svgz ico cur bmp tif tiff heic heif jxl psd"
                  + " ai eps ps raw dng mp3 m4a aac oga ogg opus wav flac mid mp4 m4v mov avi mkv"
                  + " webm ogv mpg mpeg wmv vtt srt zip gz tgz bz2 xz zst 7z rar tar jar war deb rpm"
                  + " dmg iso exe msi bin so dll class wasm woff woff2 ttf otf eot pdf doc docx xls"
                  + " xlsx ppt pptx odt ods odp pages numbers key epub mobi azw3 json jsonl ndjson"
                  + " geojson topojson webmanifest csv tsv xml xsl xslt rss atom yml yaml toml ini"
                  + " conf sql db sqlite parquet arrow gpx kml kmz shp dbf ics vcf css scss sass less"
                  + " js mjs cjs jsx ts tsx map py rb pl php java c h cc cpp go rs sh bat ps1 lock")
              .split(" "));

  private FileEndings() {}

  /** Whether a file is Markdown, and so an article or page whatever its text is. */
  public static boolean isMarkdown(String name) {
    return MARKDOWN.contains(of(name));
  }

  /** Whether a file is read as Markdown if it begins as an article does. */
  public static boolean isPlainText(String name) {
    return PLAIN.contains(of(name));
  }

  /** Whether a file can be an article of another kind: a text that is neither data nor code. */
  public static boolean mayBeArticle(String name) {
    return !OTHER.contains(of(name));
  }

  /** The ending in lower case without its full stop; empty when there is none. */
  public static String of(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
