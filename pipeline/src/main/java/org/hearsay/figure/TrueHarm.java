package org.hearsay.figure;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Keeps as killed and hurt only whom the text tells of in earnest: not the sick ("is recovering
 * from the flu"), not figures of speech ("the ad hurt Lind", "like a wounded man"), not what only
 * sounds like harm ("three fatal flaws", "Senator Hurt").
 *
 * <p>A word that illness and politics use, too, tells of harm where the words around it speak of
 * violence or an accident; the nearest such word decides against the nearest of illness.
 */
final class TrueHarm {

  private final Wording wording;
  private final HarmEvidence evidence;

  TrueHarm(Wording wording) {
    this.wording = wording;
    evidence = new HarmEvidence(wording);
  }

  /** The same figures in the same order; numbers that tell of no harm count, nothing more. */
  List<FigureReader.Draft> of(ParsedArticle article, List<FigureReader.Draft> drafts) {
    List<FigureReader.Draft> read = new ArrayList<>();
    for (FigureReader.Draft draft : drafts) {
      Measure measure = measure(article, draft);
      if (measure == draft.measure()) {
        read.add(draft);
      } else if (!draft.rule().isImplicit()) {
        String rule = measure == Measure.COUNT ? "count" : draft.rule().name();
        read.add(draft.as(measure, FigureRule.of(rule)));
      }
    }
    return read;
  }

  private Measure measure(ParsedArticle article, FigureReader.Draft draft) {
    Measure measure = draft.measure();
    boolean harm =
        measure == Measure.KILLED || measure == Measure.INJURED || measure == Measure.CASUALTIES;
    if (!harm || draft.word() < 0) {
      return measure;
    }
    if (isSpeech(article, draft)) {
      return Measure.COUNT;
    }
    return measure == Measure.INJURED ? ofHurt(article, draft) : measure;
  }

  /** Whether the words themselves show that nobody came to harm. */
  private boolean isSpeech(ParsedArticle article, FigureReader.Draft draft) {
    Token word = article.token(draft.word());
    boolean implicit = draft.rule().isImplicit();
    boolean named = draft.rule().isImpliedBy(FigureRule.NAME);
    return isName(draft, word)
        || isFatalThing(article, draft, word)
        || isOut(article, word)
        || isAsIf(article, draft)
        || (implicit && isLikeness(article, draft))
        || (named && isPlace(article, draft))
        || isOfPolitics(article, draft)
        || (named && isActive(article, word) && isBuried(article, word));
  }

  /** "Would bury Reed under ads". */
  private boolean isBuried(ParsedArticle article, Token verb) {
    return wording.isIn("buries", verb) && !evidence.isNear(article, verb);
  }

  /** "Greg Treat, a senator". */
  private static boolean isName(FigureReader.Draft draft, Token word) {
    boolean name = word.ner().equals("PERSON") && word.isVerb();
    return name && Character.isUpperCase(word.word().charAt(0)) && word.index() != draft.anchor();
  }

  /** "Three fatal flaws", "another blow could be fatal to the plan". */
  private boolean isFatalThing(ParsedArticle article, FigureReader.Draft draft, Token word) {
    if (!word.lemma().equals("fatal")) {
      return false;
    }
    Token counted = article.token(draft.anchor());
    boolean somebody = wording.isIn("person", counted) || wording.isIn("anybody", counted);
    boolean harm =
        wording.measure(Role.OF, counted) != null
            || wording.measure(Role.COUNTED, counted) != null
            || wording.isIn("incident", counted)
            || wording.isIn("case-kind", counted);
    return !somebody && (draft.rule().isImplicit() || !harm);
  }

  /** "Drowned out", "hung up", "killed off". */
  private static boolean isOut(ParsedArticle article, Token verb) {
    int particle = verb.isVerb() ? article.child(verb.index(), "compound:prt") : -1;
    boolean shown = particle >= 0 && article.token(particle).lower().matches("out|up");
    return shown && verb.lemma().matches("drown|hang");
  }

  /** "It was as if a man had been shot". */
  private static boolean isAsIf(ParsedArticle article, FigureReader.Draft draft) {
    int start = article.sentenceOf(draft.anchor()).first();
    int first = article.firstIn(draft.span());
    return first - 2 >= start
        && article.token(first - 1).lower().matches("if|though")
        && article.token(first - 2).lower().equals("as");
  }

  /** "Like a wounded man", "with the zeal of a dying man": anybody, and nobody in particular. */
  private boolean isLikeness(ParsedArticle article, FigureReader.Draft draft) {
    Token person = article.token(draft.anchor());
    int determiner = article.child(person.index(), "det");
    int marker = article.child(person.index(), "case");
    boolean any = determiner >= 0 && article.token(determiner).lower().matches("an?");
    boolean described =
        article.token(draft.word()).relation().equals("amod") && draft.word() < person.index();
    if (!any || marker < 0 || !described) {
      return false;
    }
    String preposition = article.token(marker).lower();
    boolean ofThing =
        preposition.equals("of")
            && person.relation().equals("nmod")
            && wording.measure(Role.OF, article.token(person.head())) == null
            && !wording.isIn("number", article.token(person.head()))
            && !wording.isIn("film", article.token(person.head()));
    return ofThing || preposition.equals("like") || preposition.equals("as");
  }

  /** "Two of them are at Ada Holm": a place that bears a name. */
  private boolean isPlace(ParsedArticle article, FigureReader.Draft name) {
    int marker = article.child(name.anchor(), "case");
    return marker >= 0
        && wording.isIn("where", article.token(marker))
        && !article.isUnder(name.word(), name.anchor()); // "wrote to Ann Reed, who was killed"
  }

  /** "The two members were political casualties". */
  private boolean isOfPolitics(ParsedArticle article, FigureReader.Draft draft) {
    if (draft.measure() != Measure.CASUALTIES) {
      return false;
    }
    for (int at : new int[] {draft.anchor(), draft.word()}) {
      for (int child : article.children(at)) {
        if (wording.isIn("political", article.token(child))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isActive(ParsedArticle article, Token verb) {
    return verb.isVerb()
        && article.child(verb.index(), "aux:pass") < 0
        && article.child(verb.index(), "nsubj:pass") < 0;
  }

  private Measure ofHurt(ParsedArticle article, FigureReader.Draft draft) {
    Token word = article.token(draft.word());
    String rule = draft.rule().name();
    boolean care = rule.startsWith(Care.RULE) && !wording.suffers(last(rule));
    boolean tended = care || wording.isIn("tended", word);
    if (!tended && !wording.isIn("also-figure", word)) {
      return draft.measure();
    }
    Boolean violent = evidence.of(article, word);
    if (Boolean.TRUE.equals(violent)) {
      boolean treated = word.lemma().equals("treat") && draft.rule().isImplicit();
      return treated && !isTended(article, word) ? Measure.COUNT : draft.measure();
    }
    if (violent == null && isMoreLikelyHurt(article, draft, word)) {
      return draft.measure();
    }
    boolean caught = wording.isIn("catching", word) && evidence.tellsOfDisease(article, word);
    return caught ? Measure.INFECTED : Measure.COUNT;
  }

  /** Where nothing near tells: the article does, or a written number that somebody was hurt. */
  private boolean isMoreLikelyHurt(ParsedArticle article, FigureReader.Draft draft, Token word) {
    boolean figure = wording.isIn("also-figure", word);
    boolean numbered = !draft.rule().isImplicit();
    if (figure && !numbered && !draft.rule().isImpliedBy(FigureRule.NAME)) {
      return true; // "a woman was wounded"
    }
    boolean treated = word.lemma().matches("treat|recover");
    return (numbered && !treated && !(figure && isActive(article, word)))
        || (!figure && !treated && evidence.prevails(article));
  }

  private static String last(String rule) {
    return rule.substring(rule.lastIndexOf('-') + 1);
  }

  /** "Treated for burns", "treated at the scene"; not "treated her rivals as friends". */
  private boolean isTended(ParsedArticle article, Token verb) {
    for (Token token : article.tokensOf(article.sentenceOf(verb.index()))) {
      if (wording.isIn("tending", token)) {
        return true;
      }
    }
    return false;
  }
}
