package org.hearsay.figure.owner;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hearsay.mention.Gender;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.NameMention;
import org.hearsay.mention.Referent;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Whom a pronoun means where that is sure: the subject of its own clause or of the clause over it,
 * else the only one of its gender that is named near. It rather knows nobody than the wrong one.
 */
final class Antecedents {

  private static final int NONE = -1;
  private static final int SENTENCES = 2;

  private Antecedents() {}

  /** Index of the head of a noun before; -1 where that is not sure. */
  static int of(ParsedArticle article, Mentions mentions, int pronoun) {
    if (article.child(pronoun, "conj") >= 0) {
      return NONE; // "he or she"
    }
    return switch (article.token(pronoun).lower()) {
      case "he", "him", "his" -> person(article, mentions, pronoun, Gender.MALE);
      case "she", "her", "hers" -> person(article, mentions, pronoun, Gender.FEMALE);
      case "it", "its" -> thing(article, pronoun, false);
      case "they", "their" -> thing(article, pronoun, true);
      case "who", "which", "that" -> relative(article, pronoun);
      default -> NONE;
    };
  }

  private static int relative(ParsedArticle article, int pronoun) {
    int verb = article.token(pronoun).head();
    boolean clause = verb >= 0 && article.token(verb).relation().equals("acl:relcl");
    return clause ? article.token(verb).head() : NONE;
  }

  private static int person(ParsedArticle article, Mentions mentions, int pronoun, Gender gender) {
    int subject = subjectOver(article, pronoun);
    if (subject >= 0 && mentions.at(subject).filter(one -> canBe(one, gender)).isPresent()) {
      return subject;
    }
    Sentence own = article.sentenceOf(pronoun);
    Set<Referent> near = new LinkedHashSet<>();
    Set<Referent> sure = new LinkedHashSet<>();
    int from = Math.max(0, article.token(pronoun).sentence() - SENTENCES);
    int last = NONE;
    for (int at = article.sentences().get(from).first(); at < pronoun; at++) {
      Referent one = mentions.at(at).filter(named -> canBe(named, gender)).orElse(null);
      if (one != null) {
        near.add(one);
        last = at;
        if (one.gender() == gender) {
          sure.add(one);
        }
      }
    }
    if (near.size() == 1 || sure.size() == 1) {
      Referent one = near.size() == 1 ? near.iterator().next() : sure.iterator().next();
      return lastOf(article, one, pronoun);
    }
    boolean hasOwn = last >= own.first();
    return hasOwn ? NONE : subjectBefore(article, mentions, own, gender);
  }

  /** The head of the name's last mention before a token. */
  private static int lastOf(ParsedArticle article, Referent one, int token) {
    int last = NONE;
    for (NameMention mention : one.mentions()) {
      last = mention.end() <= token ? mention.head(article) : last;
    }
    return last;
  }

  private static boolean canBe(Referent one, Gender gender) {
    return one.isPerson() && (one.gender() == gender || one.gender() == Gender.UNKNOWN);
  }

  /** The subject of the sentence before, where that is such a person. */
  private static int subjectBefore(
      ParsedArticle article, Mentions mentions, Sentence own, Gender gender) {
    if (own.first() == 0) {
      return NONE;
    }
    Sentence before = article.sentenceOf(own.first() - 1);
    for (Token token : article.tokensOf(before)) {
      if (token.relation().equals("root")) {
        int subject = Subjects.of(article, token.index());
        boolean fits =
            subject >= 0 && mentions.at(subject).filter(one -> canBe(one, gender)).isPresent();
        return fits ? subject : NONE;
      }
    }
    return NONE;
  }

  /** The nearest subject over the pronoun that is no pronoun and stands before it. */
  private static int subjectOver(ParsedArticle article, int pronoun) {
    int verb = Subjects.verbOver(article, pronoun);
    for (int steps = 0; verb >= 0 && steps < 3; steps++) {
      int subject = Subjects.of(article, verb);
      if (subject >= 0 && subject < pronoun && article.token(subject).isNoun()) {
        return subject;
      }
      verb = Subjects.verbOver(article, verb);
    }
    return NONE;
  }

  /** "The firm cut its forecast", "the nurses gave their 12 percent". */
  private static int thing(ParsedArticle article, int pronoun, boolean plural) {
    int subject = subjectOver(article, pronoun);
    if (subject < 0 || article.token(subject).ner().equals("PERSON")) {
      return NONE;
    }
    boolean many = article.token(subject).tag().endsWith("S");
    return many == plural ? subject : NONE;
  }
}
