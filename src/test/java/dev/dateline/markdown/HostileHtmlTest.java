package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Whatever HTML is in a body, the page that a browser makes of it holds nothing but what {@link
 * PagePolicy} allows, and every word that is not within a tag, a script or a link.
 *
 * <p>{@code -Ddateline.hostile.bodies=1000000 -Ddateline.hostile.seed=7} tries more, from another
 * seed on.
 */
class HostileHtmlTest {
  static final String[] FRAGMENTS =
      ("<|>|\"|'|=|/|`|&|;|--|!|?|:| |  |\t|\n|\n\n|\r\n|\0|\f|é|\u00a0|\u2028|\ud83d\ude00|\ufeff|"
              + "<b>|</b>|<i class=x>|</i>|<div>|</div>|<div>\n|</div>\n|<p>|</p>|<br>|<br/>|<hr>|"
              + "<a href=u>|<a name=x>|</a>|<a href='javascript:alert(1)'>|<a href=\"java\tscript:x\">|"
              + "<a href=&#106;avascript&colon;x>|<a href=' data:text/html,x'>|<a href=vbscript:x>|"
              + "<img src=x onerror=alert(1)>|<img src=x onerror=alert(1) '>'|<img src='x|<img src=\"x|"
              + "<img \"\"\" onerror=x>|<img/src=x/onerror=x>|<img srcset='javascript:x 1x, y 2x'>|"
              + "<b onclick=x title=\"|<b title='|<div title=|<div |<div\n|</div|</|<!|<?|<!--|-->|--!>|"
              + "<!-- |<!-->|<!--->|<![CDATA[|]]>|<?php |?>|<!DOCTYPE html>|<!X |"
              + "<script>|</script>|<script/src=x>|<SCRIPT\n>|</script |<style>|</style>|<style/>|"
              + "<textarea>|</textarea>|<title>|</title>|<xmp>|</xmp>|<noembed>|</noembed>|<noframes>|"
              + "<plaintext>|<noscript>|</noscript>|<template>|</template>|<iframe>|</iframe>|"
              + "<iframe src=https://player.example.org/1>|<iframe srcdoc='<script>x</script>'>|"
              + "<iframe src=javascript:x>|<svg>|</svg>|<svg onload=x>|<svg/onload=x|<math>|</math>|"
              + "<foreignObject>|<mtext>|<mglyph>|<annotation-xml encoding=text/html>|<animate "
              + "attributeName=href values=javascript:x>|<use href=data:x>|<image href=x>|"
              + "<form action=x>|</form>|<input autofocus onfocus=x>|<button formaction=x>|<select>|"
              + "<option>|<object data=x>|<embed src=x>|<base href=x>|<meta http-equiv=refresh "
              + "content=x>|<link rel=stylesheet href=x>|<body onload=x>|<html>|<head>|<frameset>|"
              + "<table>|<tr>|<td>|</td>|</tr>|</table>|<caption>|<ul>|<li>|</li>|</ul>|<details>|"
              + "<summary>|<h1>|</h1>|<h3 id=y>|<p id=dateline-main>|<p id=fn-1>|<pre>|</pre>|<code>|"
              + "<x onclick=y>|<x-y>|<T>|<o:p>|<video src=x poster=javascript:x onerror=y>|<source "
              + "src=x>|<q cite=javascript:x>|<b style=x>|style=\"|onclick=|href=|id=y|class='|"
              + "*|**|_|~~|`|``|\n```\n|[|](u)|](javascript:x)|](<|![|[^1]|\n\n[^1]: |\n> |\n- |\n1. |"
              + "\n    |\n# |\n\\|a\\|b\\|\n\\|-\\|-\\|\n\\||\n: |\\\\|\\\\<|<https://e.example/>|www.e.example|"
              + "own-0|</own-0-p>|&lt;|&quot;|&#0;|&#x3c;script&#x3e;|&amp;lt;|{{|}}")
          .split("(?<!\\\\)\\|");

  private static final Markdown SAFE =
      new Markdown(new MarkdownOptions(false, List.of("player.example.org"), true));

  @Test
  void holdsNothingOutsideThePolicyAndEveryWord() {
    int bodies = Integer.getInteger("dateline.hostile.bodies", 4_000);
    long seed = Long.getLong("dateline.hostile.seed", 1);
    for (long i = 0; i < bodies; i++) {
      check(seed * 100_000_000 + i);
    }
  }

  static void check(long seed) {
    HostileBody body = HostileBody.random(new Random(seed), FRAGMENTS);
    RenderedBody rendered = TestBody.render(SAFE, body.text());
    Document page = Jsoup.parseBodyFragment(rendered.html());

    assertThat(PagePolicy.violations(page)).as("seed %s: %s", seed, body.text()).isEmpty();
    String text = page.body().wholeText();
    for (String word : body.lasting()) {
      assertThat(text.contains(word))
          .as("seed %s, %s: %s\n%s", seed, word, body.text(), rendered.html())
          .isTrue();
    }
  }
}
