package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.Speaker;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.NameMention;
import org.hearsay.mention.Referent;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * An article of questions and answers: paragraphs that end in a question mark and address somebody,
 * and between them paragraphs that say "I". Who answers is whom the introduction says was
 * interviewed, one or several, else the one whom it names most.
 */
final class Interview {

  private static final int FEWEST_TURNS = 3;
  private static final int LONGEST_QUESTION = 150;

  /** Where an article says that it is an interview, in tokens. */
  private static final int INTRODUCTION = 300;

  private static final Set<String> FIRST = Set.of("i", "me", "my", "we", "us", "our");
  private static final Set<String> SINGULAR = Set.of("i", "me", "my");
  private static final Set<String> SECOND = Set.of("you", "your", "yours");

  private final BitSet questions;
  private final List<Someone> answering;

  private Interview(BitSet questions, List<Someone> answering) {
    this.questions = questions;
    this.answering = answering;
  }

  /** Who answers, where the article is an interview and its introduction tells. */
  static Interview of(
      ParsedArticle article, Mentions mentions, BitSet quoted, Discourse discourse) {
    List<int[]> paragraphs = paragraphs(article);
    BitSet questions = new BitSet();
    int turns = 0;
    boolean open = false;
    int firstQuestion = article.size();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isQuestion(article, paragraphs.get(i))) {
        questions.set(i);
        firstQuestion = Math.min(firstQuestion, paragraphs.get(i)[0]);
        open = true;
      } else if (open && isAnswer(article, paragraphs.get(i), quoted)) {
        turns++;
        open = false;
      }
    }
    int fewest = isCalledInterview(article) ? FEWEST_TURNS - 1 : FEWEST_TURNS;
    if (turns < fewest) {
      return new Interview(new BitSet(), List.of());
    }
    List<Someone> answering = new Interviewed(article, discourse, firstQuestion).persons();
    if (answering.isEmpty()) {
      Referent most = mostNamed(article, mentions, firstQuestion, quoted);
      answering = most == null ? List.of() : List.of(discourse.someone(most));
    }
    return new Interview(questions, answering);
  }

  /** Whom "I" or "you" means at this token, outside quotation marks; null where it is not known. */
  @Nullable Speaker speakerAt(ParsedArticle article, int token) {
    boolean asking = questions.get(article.sentenceOf(token).paragraph());
    String word = article.token(token).lower();
    return asking == SECOND.contains(word) ? speaker(word) : null;
  }

  /**
   * Whom "I" means in quotation marks that nobody is named for: a paragraph of quotation repeats
   * what is answered.
   */
  @Nullable Speaker quotedAt(ParsedArticle article, int token) {
    int paragraph = article.sentenceOf(token).paragraph();
    int first = token;
    while (first > 0 && article.sentenceOf(first - 1).paragraph() == paragraph) {
      first--;
    }
    boolean opens = !article.token(first).isWord();
    return opens && !questions.get(paragraph) ? speaker(article.token(token).lower()) : null;
  }

  /** "I" is one of several, and the article does not tell which. */
  private @Nullable Speaker speaker(String word) {
    if (answering.size() > 1) {
      return SINGULAR.contains(word) ? null : Someone.together(answering);
    }
    return answering.isEmpty() ? null : answering.getFirst().speaker();
  }

  /**
   * The person named most before the first question, the headline counting double, and twice as
   * often as any other; or of those named there the one so named in the whole article.
   */
  private static @Nullable Referent mostNamed(
      ParsedArticle article, Mentions mentions, int before, BitSet quoted) {
    Map<Referent, Integer> introduced = new LinkedHashMap<>();
    Map<Referent, Integer> overall = new LinkedHashMap<>();
    for (Referent referent : mentions.referents()) {
      int count = 0;
      for (NameMention mention : referent.mentions()) {
        if (mention.first() < before && !quoted.get(mention.first())) {
          count += article.token(mention.first()).sentence() == 0 ? 2 : 1;
        }
      }
      if (referent.isPerson() && count > 0) {
        introduced.put(referent, count);
        overall.put(referent, referent.mentions().size());
      }
    }
    Referent most = clearlyMost(introduced);
    return most != null ? most : clearlyMost(overall);
  }

  /** The one with at least twice the count of any other; null where there is none. */
  private static @Nullable Referent clearlyMost(Map<Referent, Integer> counts) {
    Referent best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<Referent, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most >= 2 * second ? best : null;
  }

  private static List<int[]> paragraphs(ParsedArticle article) {
    List<int[]> paragraphs = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.paragraph() == paragraphs.size()) {
        paragraphs.add(new int[] {sentence.first(), sentence.end()});
      } else {
        paragraphs.getLast()[1] = sentence.end();
      }
    }
    return paragraphs;
  }

  private static boolean isQuestion(ParsedArticle article, int[] bounds) {
    int last = bounds[1] - 1;
    while (last > bounds[0] && article.token(last).tag().equals("''")) {
      last--;
    }
    return article.token(last).word().equals("?") && bounds[1] - bounds[0] <= LONGEST_QUESTION;
  }

  private static boolean isAnswer(ParsedArticle article, int[] bounds, BitSet quoted) {
    for (int at = bounds[0]; at < bounds[1]; at++) {
      if (FIRST.contains(article.token(at).lower()) && !quoted.get(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalledInterview(ParsedArticle article) {
    return article.tokens().stream()
        .limit(INTRODUCTION)
        .map(Token::lemma)
        .anyMatch(lemma -> lemma.equals("interview") || lemma.equals("q&a"));
  }
}
