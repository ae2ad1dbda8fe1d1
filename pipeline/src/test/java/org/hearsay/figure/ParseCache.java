package org.hearsay.figure;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.TimeMention;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Parses that a measurement keeps in a folder, one file an article, since parsing takes a hundred
 * times as long as reading figures. Delete the folder after a change of the syntax.
 */
final class ParseCache {

  private final Path folder;
  private @Nullable CoreNlpSyntax syntax;

  ParseCache(Path folder) {
    this.folder = folder;
  }

  ParsedArticle parse(Article article) {
    Path file = folder.resolve(key(article));
    try {
      if (Files.exists(file)) {
        return read(article, file);
      }
      if (syntax == null) {
        syntax = SharedModels.syntax();
      }
      ParsedArticle parsed = syntax.parse(article);
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(file.getFileName() + ".part");
      write(parsed, unfinished);
      Files.move(unfinished, file);
      return parsed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(Article article) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.valueOf(article.published()).getBytes(StandardCharsets.UTF_8));
      digest.update(article.text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(ParsedArticle parsed, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      out.writeInt(parsed.size());
      for (Token t : parsed.tokens()) {
        out.writeInt(t.sentence());
        writeSpan(out, t.span());
        for (String text : List.of(t.word(), t.lemma(), t.tag(), t.ner(), t.relation())) {
          out.writeUTF(text);
        }
        out.writeInt(t.head());
      }
      out.writeInt(parsed.sentences().size());
      for (Sentence s : parsed.sentences()) {
        out.writeInt(s.first());
        out.writeInt(s.end());
        out.writeInt(s.paragraph());
        writeSpan(out, s.span());
      }
      out.writeInt(parsed.times().size());
      for (TimeMention t : parsed.times()) {
        writeSpan(out, t.span());
        out.writeInt(t.first());
        out.writeInt(t.end());
        out.writeLong(t.from().toEpochDay());
        out.writeLong(t.to().toEpochDay());
      }
    }
  }

  private static ParsedArticle read(Article article, Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      List<Token> tokens = new ArrayList<>();
      for (int i = 0, n = in.readInt(); i < n; i++) {
        int sentence = in.readInt();
        Span span = readSpan(in);
        String word = in.readUTF();
        String lemma = in.readUTF();
        String tag = in.readUTF();
        String ner = in.readUTF();
        String relation = in.readUTF();
        String lower = word.toLowerCase(Locale.ROOT);
        int head = in.readInt();
        tokens.add(new Token(i, sentence, span, word, lower, lemma, tag, ner, head, relation));
      }
      List<Sentence> sentences = new ArrayList<>();
      for (int i = 0, n = in.readInt(); i < n; i++) {
        sentences.add(new Sentence(i, in.readInt(), in.readInt(), in.readInt(), readSpan(in)));
      }
      List<TimeMention> times = new ArrayList<>();
      for (int i = 0, n = in.readInt(); i < n; i++) {
        times.add(
            new TimeMention(
                readSpan(in),
                in.readInt(),
                in.readInt(),
                LocalDate.ofEpochDay(in.readLong()),
                LocalDate.ofEpochDay(in.readLong())));
      }
      return new ParsedArticle(article, tokens, sentences, times);
    }
  }

  private static void writeSpan(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span readSpan(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }
}
