package org.hearsay.figure.owner;

import java.util.List;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Referent;
import org.hearsay.corpus.Span;
import org.hearsay.mention.Lexicon;
import org.hearsay.mention.Mentions;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose a figure of money, a share, a vote or a count is: the candidate who won the 49
 * percent, the debt that stands at $16 trillion, the town with the 40 schools.
 *
 * <p>The constructions are asked in order; the first that finds somebody decides. Immutable after
 * loading, so threads may share it.
 */
public final class Owners {

  private final Naming naming;
  private final Carried carried;
  private final Echoes echoes;
  private final Scenes scenes = new Scenes();
  private final List<Construction> ofAmounts;
  private final List<Construction> ofCounts;

  private Owners(Words words) {
    naming = new Naming(words, Lexicon.standard());
    Construction rivals = new Rivals(words);
    Construction forSomebody = new ForSomebody(words, naming);
    Construction labels = new Labels(words, naming);
    Construction possessors = new Possessors(naming);
    Construction compounds = new Compounds(words, naming);
    Construction holders = new Holders(words, naming, compounds);
    Construction takings = new Takings(words);
    Construction standing = new Standing(words);
    Construction wholes = new Wholes(words, naming);
    Construction modified = new Modified();
    Construction voters = new Voters(words, naming);
    Construction predicates = new Predicates(naming);
    carried = new Carried(words);
    echoes = new Echoes(words, naming);
    ofAmounts =
        List.of(
            voters,
            rivals,
            forSomebody,
            labels,
            possessors,
            takings,
            holders,
            standing,
            new Beside(words),
            predicates,
            modified,
            wholes,
            new Matters());
    ofCounts =
        List.of(
            rivals,
            possessors,
            wholes,
            new Accompanied(naming),
            holders,
            standing,
            labels,
            compounds,
            scenes,
            new Themselves());
  }

  /** Reads the word lists. */
  public static Owners load() {
    return new Owners(Words.load());
  }

  /**
   * Null where the sentence tells of nobody.
   *
   * @param number the number with its unit
   * @param counted index of the head of what is counted, or of a token of the number
   * @param level index of the noun that stands at the number; -1 where none does
   * @param event the place of the figure's event, whose whole needs no name; null where unknown
   */
  public @Nullable Referent of(
      ParsedArticle article,
      Mentions mentions,
      Span number,
      int counted,
      int level,
      Measure measure,
      @Nullable String event) {
    Site site = Site.of(article, mentions, number, counted, level, measure);
    if (isCompared(site)) {
      return null;
    }
    Referent owner = owner(site, event);
    return owner == null ? owner(carried.before(site), event) : owner;
  }

  /** "Half as many", "half that of the others". */
  private static boolean isCompared(Site site) {
    boolean ends = site.end() >= site.article().size();
    return site.isShare()
        && !ends
        && site.article().token(site.end()).lower().matches("as|that|more|fewer|less");
  }

  private @Nullable Referent owner(Site site, @Nullable String event) {
    for (Construction construction : site.isCount() ? ofCounts : ofAmounts) {
      int noun = construction.ownerIn(site);
      Referent owner = noun < 0 ? null : told(site, noun);
      if (owner != null && !owner.name().equals(event)) {
        return owner.place() == null ? placed(site, owner) : owner;
      }
    }
    return null;
  }

  /** Whoever is behind a noun that only says how much, where the clause names it. */
  private @Nullable Referent told(Site site, int noun) {
    Referent own = naming.of(site, noun);
    if (own == null
        || own.kind() != Referent.Kind.THING
        || site.isCount()
        || !own.name().contains(site.article().token(noun).word())) {
      return own;
    }
    int behind = echoes.behind(site, noun);
    Referent other = behind < 0 || behind == noun ? null : naming.of(site, behind);
    return other == null ? own : other;
  }

  /** With the place that its clause names. */
  private Referent placed(Site site, Referent owner) {
    int place = owner.kind() == Referent.Kind.PLACE ? -1 : scenes.ownerIn(site);
    Referent where = place < 0 ? null : naming.of(site, place);
    return where == null ? owner : new Referent(owner.name(), owner.kind(), where.name());
  }
}
