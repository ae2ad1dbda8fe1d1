package org.hearsay.happening;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hearsay.corpus.Happening;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as each clause of one article tells it: the word that names it, the place and the
 * days. Immutable; every answer takes constant time after one linear pass.
 *
 * <p>Each part comes from the clause, then from the sentence, then from the sentence before in the
 * paragraph (days and place), then from the article's main event. A clause that names its own day
 * apart from the main event's, or its own kind of event in its own place, tells of another event
 * and takes nothing from the main one.
 *
 * <p>Where a clause tells of something past and nothing says when, the day of publication is the
 * last day it can have been, and the first is unknown.
 */
public final class Happenings {

  private static final int NONE = -1;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final ParsedArticle article;
  private final Clues triggers;
  private final Clues harms;
  private final Clues times;
  private final Clues places;
  private final @Nullable Days[] days;
  private final int datelineEnd;
  private final @Nullable Happening main;

  private Happenings(ParsedArticle article) {
    this.article = article;
    datelineEnd = Dateline.end(article);
    days = Clues.days(article);
    triggers = Clues.of(article, t -> names(article, t, true));
    harms = Clues.of(article, t -> names(article, t, false));
    times = Clues.of(article, t -> days[t.index()] != null && isTold(t));
    places =
        Clues.of(
            article,
            t ->
                t.ner().equals("LOCATION")
                    && beginsName(t)
                    && !isBuilding(t)
                    && isTold(t)
                    && Phrases.isWhere(article, t));
    main = new MainEvent(this, article).read();
  }

  public static Happenings of(ParsedArticle article) {
    return new Happenings(article);
  }

  /**
   * What the article is about, by its headline and first sentences; null where they do not tell.
   */
  public @Nullable Happening main() {
    return main;
  }

  /** What the clause at a token is about; null where neither it nor the article tells. */
  public @Nullable Happening at(int token) {
    Sentence sentence = article.sentenceOf(token);
    int trigger = ownTrigger(token);
    int time = ownTime(token);
    int place = ownPlace(token);
    Days own = time == NONE ? inherited(sentence, trigger) : days[time];
    String name = trigger == NONE ? null : noun(trigger);
    String where = place == NONE ? null : placeName(place);
    if (main == null) {
      return happening(name == null ? harm(token) : name, where, own);
    }
    Days mainDays = new Days(main.from(), main.to());
    boolean sameTime =
        own == null || (own.overlap(mainDays) && (own.areNarrow() || !mainDays.areNarrow()));
    boolean another =
        own == null
            && where != null
            && !where.equals(main.place())
            && (trigger == NONE ? isElsewhere(token) : isAnother(trigger));
    if (!sameTime) {
      return happening(name == null ? harm(token) : name, where, own);
    }
    if (another) {
      return happening(name == null ? harm(token) : name, where, Days.until(main.to()));
    }
    return happening(
        name == null ? main.trigger() : name,
        where == null ? main.place() : where,
        own == null ? mainDays : own);
  }

  /**
   * The same for a figure of other things than people who came to harm; null where the clause and
   * its sentence name no event and the article's own is one of violence: "unemployment claims fell
   * by 300" in an article on a shooting.
   */
  public @Nullable Happening ofThings(int token) {
    Happening found = at(token);
    if (found == null || found.trigger() == null || ownTrigger(token) != NONE) {
      return found;
    }
    return Terms.has("deed", found.trigger()) ? null : found;
  }

  private static @Nullable Happening happening(
      @Nullable String trigger, @Nullable String place, @Nullable Days days) {
    if (trigger == null && place == null && days == null) {
      return null;
    }
    LocalDate from = days == null ? null : days.from();
    LocalDate to = days == null ? null : days.to();
    return new Happening(trigger, place, from, to);
  }

  /** Neither of the dateline nor of the saying. */
  private boolean isTold(Token token) {
    return token.index() >= datelineEnd && !Phrases.isOfSaying(article, token);
  }

  int ownTrigger(int token) {
    return own(triggers, token, token);
  }

  int ownTime(int token) {
    return own(times, triggers.at(token), token);
  }

  int ownPlace(int token) {
    return own(places, triggers.at(token), token);
  }

  /**
   * The clue of the trigger's phrase, else that of the token's clause, else that of the clauses
   * above the trigger, above the token, and of the sentence.
   */
  private int own(Clues clues, int trigger, int token) {
    int near = clues.at(token);
    int here = near != NONE && article.isUnder(near, clauseOf(token)) ? near : NONE;
    if (isElsewhere(token)) {
      return here;
    }
    int above = trigger == NONE ? NONE : clues.at(trigger);
    if (above != NONE && (here == NONE || article.isUnder(above, trigger))) {
      return above;
    }
    return near == NONE ? clues.in(article.sentenceOf(token)) : near;
  }

  /**
   * "The pair who bombed the fair in Tarvik in 2013 and the guard who killed 13 at the Halden
   * mill": whether the clause names no event but a place of its own, another than the event outside
   * it has.
   */
  private boolean isElsewhere(int token) {
    int here = places.at(token);
    int clause = clauseOf(token);
    if (here == NONE || !article.isUnder(here, clause)) {
      return false;
    }
    int near = triggers.at(token);
    int trigger = near == NONE ? triggers.in(article.sentenceOf(token)) : near;
    int there = trigger == NONE ? NONE : places.at(trigger);
    return there != NONE
        && !article.isUnder(trigger, clause)
        && trigger != article.token(clause).head() // "the attack that killed 40 in Aleppo"
        && !article.isUnder(there, clause)
        && !placeName(here).equals(placeName(there));
  }

  private int clauseOf(int token) {
    Token at = article.token(token);
    while (at.head() >= 0 && !Phrases.opensClause(article, at)) {
      at = article.token(at.head());
    }
    return at.index();
  }

  /**
   * Days that the sentence before in the paragraph gives, where it names the same thing or this
   * names none.
   */
  private @Nullable Days inherited(Sentence sentence, int trigger) {
    if (sentence.index() == 0) {
      return null;
    }
    Sentence before = article.sentences().get(sentence.index() - 1);
    int time = times.in(before);
    if (before.paragraph() != sentence.paragraph() || time == NONE) {
      return null;
    }
    int named = triggers.in(before);
    boolean same = trigger == NONE || (named != NONE && Objects.equals(noun(named), noun(trigger)));
    return same ? days[time] : null;
  }

  private boolean isAnother(int trigger) {
    for (int child : article.children(trigger)) {
      if (Terms.has("other", article.token(child).lower())) {
        return true;
      }
    }
    return article.token(trigger).isVerb();
  }

  private @Nullable String harm(int token) {
    int found = harms.at(token);
    return found == NONE ? null : noun(found);
  }

  Clues triggers() {
    return triggers;
  }

  Clues harms() {
    return harms;
  }

  @Nullable Days daysAt(int token) {
    return days[token];
  }

  String noun(int token) {
    return Objects.requireNonNull(Triggers.LEXICON.of(article, article.token(token))).noun();
  }

  int datelineEnd() {
    return datelineEnd;
  }

  /** Whether the word names something that happened: "attack", "quake". */
  public boolean isTrigger(int token) {
    return names(article, article.token(token), true);
  }

  private static boolean names(ParsedArticle article, Token token, boolean event) {
    Triggers.Trigger trigger = Triggers.LEXICON.of(article, token);
    return trigger != null && trigger.names() == event;
  }

  private boolean beginsName(Token token) {
    return token.index() == 0
        || !article.token(token.index() - 1).ner().equals("LOCATION")
        || article.token(token.index() - 1).sentence() != token.sentence();
  }

  /** "Orrin General Hospital", "Mill Street": where somebody was taken or lives, and no town. */
  private boolean isBuilding(Token first) {
    return Terms.has("building", article.token(lastOfName(first.index())).lower());
  }

  private int lastOfName(int first) {
    int last = first;
    while (last + 1 < article.size()
        && article.token(last + 1).ner().equals("LOCATION")
        && article.token(last + 1).isWord()
        && article.token(last + 1).sentence() == article.token(first).sentence()) {
      last++;
    }
    return last;
  }

  /** The name of a place from its first token: "New York". */
  String placeName(int first) {
    int last = lastOfName(first);
    String name = SPACE.matcher(article.cover(first, last).in(article.text())).replaceAll(" ");
    return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 4
        ? Dateline.recased(name)
        : name;
  }
}
