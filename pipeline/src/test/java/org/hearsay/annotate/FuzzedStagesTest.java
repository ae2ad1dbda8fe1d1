package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.json.MalformedArticleException;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.TimeMention;
import org.hearsay.syntax.Token;

/**
 * Whatever words stand beside each other and however they are tagged and hung into trees, names,
 * quotes, figures and blame are read without a fault. As a test it runs over what once was wrong;
 * with the variable JAZZER_FUZZ it looks for more.
 */
class FuzzedStagesTest {

  private static final List<String> WORDS =
      ResourceLines.of(FuzzedStagesTest.class, "fuzz-words.txt");

  private static final String[] RELATIONS =
      ("nsubj nsubj:pass obj obl obl:npmod obl:tmod nmod nmod:poss amod nummod compound det case mark cc conj"
              + " ccomp xcomp advcl acl acl:relcl appos aux aux:pass cop neg advmod parataxis dep punct root"
              + " fixed flat discourse iobj expl csubj compound:prt")
          .split(" ", -1);

  private static final String[] SPACES = {" ", " ", " ", "", "\n", "\n\n"};
  private static final LocalDate PUBLISHED = LocalDate.of(2013, 9, 12);

  private static final AtomicReference<ParsedArticle> PARSED = new AtomicReference<>();
  private static final Annotator ANNOTATOR = new Annotator(article -> PARSED.get());

  @FuzzTest(maxDuration = "30s")
  void anyTreesAreRead(FuzzedDataProvider data) throws MalformedArticleException {
    ParsedArticle parsed = parsed(data);
    PARSED.set(parsed);
    AnnotatedArticle found = ANNOTATOR.annotate(parsed.article());
    assertEquals(List.of(), found.faults());
    assertEquals(found, AnnotatedArticleJson.read(AnnotatedArticleJson.write(found)));
  }

  private static ParsedArticle parsed(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<TimeMention> times = new ArrayList<>();
    int paragraph = 0;
    do {
      int first = tokens.size();
      int size = data.consumeInt(1, 25);
      int root = data.consumeInt(0, size - 1);
      List<Integer> hung = new ArrayList<>(List.of(first + root));
      for (int i = 0; i < size; i++) {
        String[] word = data.pickValue(WORDS).split(" ", -1);
        Span span = new Span(text.length(), text.length() + word[0].length());
        text.append(word[0]);
        text.append(data.pickValue(SPACES));
        int at = first + i;
        boolean isRoot = i == root;
        int head = isRoot ? -1 : hung.get(data.consumeInt(0, hung.size() - 1));
        if (!isRoot) {
          hung.add(at);
        }
        tokens.add(
            new Token(
                at,
                sentences.size(),
                span,
                word[0],
                word[0].toLowerCase(Locale.ROOT),
                word[1],
                word[2],
                word[3],
                head,
                isRoot ? "root" : data.pickValue(RELATIONS)));
      }
      Span span = tokens.get(first).span().cover(tokens.getLast().span());
      sentences.add(new Sentence(sentences.size(), first, tokens.size(), paragraph, span));
      if (data.consumeBoolean()) {
        int at = first + data.consumeInt(0, size - 1);
        LocalDate day = PUBLISHED.minusDays(data.consumeInt(0, 800));
        times.add(new TimeMention(tokens.get(at).span(), at, at + 1, day, day));
      }
      paragraph += data.consumeBoolean() ? 1 : 0;
    } while (data.remainingBytes() > 0 && tokens.size() < 400);
    return new ParsedArticle(
        new Article("a", "Test", null, null, PUBLISHED, List.of(), "en", text.toString()),
        tokens,
        sentences,
        times);
  }
}
