package org.hearsay.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Order;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * A visitor before all others: asks a site for its pages, so that whoever comes next finds its code
 * compiled and the columns of its index read. Without it the first hundreds of answers take three
 * times as long. Ends by itself after a while, and gives way to nobody: it asks one page at a time.
 */
final class Rehearsal implements Runnable {

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int ROUNDS = 4;
  private static final int ARTICLES = 40;
  private static final int SPEAKERS = 40;
  private static final int FEWEST_LETTERS = 5;

  private final LiveIndex index;
  private final String site;
  private final @Nullable String token;

  /**
   * @param site "http://127.0.0.1:8017"
   * @param token what visitors have to give; null where they need none
   */
  Rehearsal(LiveIndex index, String site, @Nullable String token) {
    this.index = index;
    this.site = site;
    this.token = token;
  }

  @Override
  public void run() {
    long end = System.nanoTime() + LONGEST.toNanos();
    try {
      List<String> pages = index.ask(opened -> pages(opened.search()));
      for (int round = 0; round < ROUNDS; round++) {
        for (String page : pages) {
          if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
            return;
          }
          ask(page + (page.contains("?") ? "&" : "?") + "rehearsal=" + round);
        }
      }
    } catch (IOException | IllegalStateException e) {
      // The site is closing, or is asked too much already: then it needs no rehearsal.
    }
  }

  /** Of each kind as many as make it quick. */
  private static List<String> pages(Search search) {
    List<AnnotatedArticle> articles =
        search.articles(ArticleQuery.ALL, Order.NEWEST, 0, ARTICLES).hits();
    List<String> words = List.copyOf(words(articles));
    List<String> pages = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      String query = words.get(i) + " OR " + words.get(i + 1);
      String in = i % 4 == 1 ? "figures" : i % 4 == 3 ? "articles" : "quotes";
      pages.add(Address.query(query, in));
    }
    for (AnnotatedArticle article : articles) {
      pages.add(Address.article(article.article().id()));
    }
    search.speakers(QuoteQuery.ALL.page(0, SPEAKERS)).hits().stream()
        .map(count -> Address.speaker(count.speaker().name()))
        .forEach(pages::add);
    pages.addAll(List.of("/", "/search", "/speakers", "/outlets", "/events", "/changes"));
    return pages;
  }

  /** The longer words of the titles. */
  private static Set<String> words(List<AnnotatedArticle> articles) {
    Set<String> words = new LinkedHashSet<>();
    for (AnnotatedArticle article : articles) {
      String title = Objects.requireNonNullElse(article.article().title(), "");
      for (String word : title.split("[^\\p{L}]+", -1)) {
        if (word.length() >= FEWEST_LETTERS) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private void ask(String page) throws IOException {
    var connection = (HttpURLConnection) URI.create(site + page).toURL().openConnection();
    if (token != null) {
      connection.setRequestProperty("Authorization", "Bearer " + token);
    }
    if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
      try (InputStream in = connection.getInputStream()) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }
}
