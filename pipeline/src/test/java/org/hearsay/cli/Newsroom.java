package org.hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Search;

/** A folder with articles and an index of it, through the real command line, without models. */
public record Newsroom(Path folder) {

  /** The command line as users have it, with an annotator that reads simple sentences. */
  Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Map.of("HEARSAY_INDEX", folder.resolve("index").toString()),
            0,
            folder);
    ExitCode code = new Main(Commands.all(StubAnnotator.ANNOTATORS)).run(args, console);
    console.out().flush();
    console.err().flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The last line of what a run says: its counts. */
  public String index(String... args) {
    List<String> all = new ArrayList<>(List.of("index"));
    all.addAll(List.of(args));
    return run(all.toArray(String[]::new))
        .err()
        .lines()
        .filter(line -> line.contains(" read: "))
        .findFirst()
        .orElse("")
        .replace("hearsay: ", "");
  }

  Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** A text file with a header; what is empty is left out of it. */
  public Path write(String path, String outlet, String published, String text) throws IOException {
    String header =
        (outlet.isEmpty() ? "" : "Outlet: " + outlet + "\n")
            + (published.isEmpty() ? "" : "Published: " + published + "\n");
    return write(path, (header.isEmpty() ? "" : header + "\n") + text);
  }

  void move(String from, String to) throws IOException {
    Path target = folder.resolve(to);
    Files.createDirectories(target.getParent());
    Files.move(folder.resolve(from), target);
  }

  /** All articles in the index, by day and id. */
  List<AnnotatedArticle> articles() {
    return articles(folder.resolve("index"));
  }

  /** All articles in an index. */
  List<AnnotatedArticle> articles(Path index) {
    try (Search search = Search.open(index)) {
      return search.articles(ArticleQuery.ALL).toList();
    }
  }

  /** The ids of all articles in the index. */
  List<String> ids() {
    return articles().stream().map(one -> one.article().id()).sorted().toList();
  }

  /** The outlets of all articles in the index, one an article. */
  List<String> outlets() {
    return articles().stream().map(one -> one.article().outlet()).sorted().toList();
  }
}
