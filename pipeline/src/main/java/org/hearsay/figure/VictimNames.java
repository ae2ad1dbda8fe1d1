package org.hearsay.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;
import org.hearsay.figure.FigureReader.Draft;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Keeps the names of victims apart from those of others: who speaks in the article is not dead, who
 * did it is no victim, and "Reed", "A. Reed" and "Ann Reed" are one.
 */
final class VictimNames {

  private final Wording wording;

  VictimNames(Wording wording) {
    this.wording = wording;
  }

  /** The same figures in the same order without the names of others, victims by one name each. */
  List<Draft> of(ParsedArticle article, List<Draft> drafts) {
    if (drafts.stream().noneMatch(VictimNames::isName)) {
      return drafts;
    }
    Set<String> speakers = new HashSet<>();
    Set<String> doers = new HashSet<>();
    for (Token token : article.tokens()) {
      if (token.ner().equals("PERSON") && token.head() >= 0) {
        note(article, token, speakers, doers);
      }
    }
    List<String> names =
        drafts.stream().filter(VictimNames::isName).map(VictimNames::name).distinct().toList();
    List<String> dead = names.stream().filter(name -> !isOneOf(name, speakers)).toList();
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      String known = fullest(name(draft), dead); // "Reed" where Ann Reed is dead and Bo Reed speaks
      boolean speaks = draft.measure() == Measure.KILLED && isOneOf(known, speakers);
      boolean figurative = draft.rule().name().endsWith("of-hurt");
      if (!isName(draft)) {
        kept.add(draft);
      } else if (!speaks && !figurative && !isOneOf(known, doers)) {
        kept.add(draft.counting(fullest(name(draft), names)));
      }
    }
    return kept;
  }

  private void note(ParsedArticle article, Token name, Set<String> speakers, Set<String> doers) {
    Token above = article.token(name.head());
    String full = fullName(article, name);
    if (name.relation().equals("nsubj") && above.isVerb()) {
      if (wording.isIn("say", above) && !isAsleep(article, above)) {
        speakers.add(full);
      }
      boolean harms = wording.measure(Role.OBJECT, above) != null;
      if (harms && article.child(above.index(), "obj") >= 0) {
        doers.add(full);
      }
    }
    boolean called = name.relation().equals("appos") && wording.isIn("perpetrator", above);
    for (int child : article.children(name.index())) {
      Token beside = article.token(child);
      boolean noun = beside.relation().matches("compound|appos");
      called |= noun && wording.isIn("perpetrator", beside);
    }
    if (called) {
      doers.add(full);
    }
  }

  /** "Reed had said in May": it was said before. */
  private static boolean isAsleep(ParsedArticle article, Token verb) {
    for (int child : article.children(verb.index())) {
      if (article.token(child).lemma().equals("have")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Draft draft) {
    return draft.rule().isImpliedBy(FigureRule.NAME) && !draft.rule().sum();
  }

  private static String name(Draft draft) {
    return String.valueOf(draft.counted());
  }

  /** A surname may be anybody's of the family, so a full name is only the same full name. */
  private static boolean isOneOf(String name, Set<String> others) {
    boolean full = name.indexOf(' ') > 0;
    return others.stream()
        .anyMatch(other ->
            other.equals(name)
                || isInitialled(name, other)
                || isInitialled(other, name)
                || (!full && other.endsWith(" " + name)));
  }

  private static String fullName(ParsedArticle article, Token last) {
    int first = last.index();
    while (first > 0
        && article.token(first - 1).ner().equals("PERSON")
        && article.token(first - 1).sentence() == last.sentence()) {
      first--;
    }
    return article.cover(first, last.index()).in(article.text());
  }

  /** The longest of the names that begins or ends with the words of one. */
  private static String fullest(String name, List<String> names) {
    String fullest = name;
    for (String other : names) {
      boolean same =
          other.endsWith(" " + name) || other.startsWith(name + " ") || isInitialled(name, other);
      if (same && other.length() > fullest.length()) {
        fullest = other;
      }
    }
    return fullest;
  }

  /** "Jacob Stahl" and "Jacob A. Stahl". */
  private static boolean isInitialled(String name, String other) {
    int first = name.indexOf(' ');
    return first > 0
        && other.startsWith(name.substring(0, first + 1))
        && other.endsWith(name.substring(name.lastIndexOf(' ')));
  }
}
