package org.hearsay.quote.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Parses a list of articles once and keeps the syntax in a file, because parsing takes far longer
 * than training. Times are not kept.
 */
public final class ParseCache {

  private ParseCache() {}

  /**
   * The articles' syntax, from the file where it is there.
   *
   * @throws IOException where the file belongs to other articles
   */
  public static List<ParsedArticle> parse(List<Article> articles, Path file) throws IOException {
    if (!Files.exists(file)) {
      write(articles, file);
    }
    List<ParsedArticle> parsed = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      for (Article article : articles) {
        String id = in.readUTF();
        if (!id.equals(article.id())) {
          throw new IOException(
              file
                  + " holds article "
                  + id
                  + " where "
                  + article.id()
                  + " was expected; delete it");
        }
        parsed.add(read(article, in));
      }
    }
    return parsed;
  }

  private static void write(List<Article> articles, Path file) throws IOException {
    CoreNlpSyntax syntax = new CoreNlpSyntax();
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16))) {
      for (Article article : articles) {
        out.writeUTF(article.id());
        write(syntax.parse(article), out);
      }
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(ParsedArticle article, DataOutputStream out) throws IOException {
    out.writeInt(article.sentences().size());
    for (Sentence sentence : article.sentences()) {
      out.writeInt(sentence.first());
      out.writeInt(sentence.end());
      out.writeInt(sentence.paragraph());
      out.writeInt(sentence.span().start());
      out.writeInt(sentence.span().end());
    }
    out.writeInt(article.size());
    for (Token token : article.tokens()) {
      out.writeInt(token.sentence());
      out.writeInt(token.span().start());
      out.writeInt(token.span().end());
      out.writeInt(token.head());
      out.writeUTF(token.word());
      out.writeUTF(token.lemma());
      out.writeUTF(token.tag());
      out.writeUTF(token.ner());
      out.writeUTF(token.relation());
    }
  }

  private static ParsedArticle read(Article article, DataInputStream in) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    int sentenceCount = in.readInt();
    for (int i = 0; i < sentenceCount; i++) {
      sentences.add(
          new Sentence(
              i, in.readInt(), in.readInt(), in.readInt(), new Span(in.readInt(), in.readInt())));
    }
    List<Token> tokens = new ArrayList<>();
    int tokenCount = in.readInt();
    for (int i = 0; i < tokenCount; i++) {
      int sentence = in.readInt();
      Span span = new Span(in.readInt(), in.readInt());
      int head = in.readInt();
      String word = in.readUTF().intern();
      String lower = word.toLowerCase(Locale.ROOT).intern();
      String lemma = in.readUTF().intern();
      String tag = in.readUTF().intern();
      String ner = in.readUTF().intern();
      String relation = in.readUTF().intern();
      tokens.add(new Token(i, sentence, span, word, lower, lemma, tag, ner, head, relation));
    }
    return new ParsedArticle(article, tokens, sentences, List.of());
  }
}
