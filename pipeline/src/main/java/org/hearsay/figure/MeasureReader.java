package org.hearsay.figure;

import java.util.Set;
import org.hearsay.corpus.Measure;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the dependency tree what happened to those that a phrase counts.
 *
 * <p>From the phrase's head it looks at the head itself, at what modifies it and at its governor;
 * where none of them tells and the phrase is part of another (in a list, an apposition, "including
 * …") it goes on from that one.
 */
final class MeasureReader {

  private static final int HIGHEST = 6;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OBJECTS = Set.of("obj", "iobj");
  private static final Set<String> BROKEN =
      Set.of("dep", "nummod", "obl:tmod", "obl:npmod", "advmod");

  private static final Set<String> COMPLEMENTS =
      Set.of("xcomp", "advmod", "ccomp", "dep", "acl", "amod", "obl", "advcl");

  private final Wording wording;
  private final Care care;

  MeasureReader(Wording wording) {
    this.wording = wording;
    care = new Care(wording);
  }

  /** Null where the phrase under {@code head} counts nothing that the word lists know. */
  @Nullable Reading read(ParsedArticle article, int head) {
    Reading own = own(article, head);
    return own == null ? ofWhole(article, head) : own;
  }

  /** What the phrase's own words and governor tell; null where they tell nothing. */
  @Nullable Reading own(ParsedArticle article, int head) {
    if (wording.isIn("charge", article.token(head)) || isUnharmed(article, head)) {
      return null;
    }
    Reading found = byItself(article, head);
    boolean held = found != null && found.measure() == Measure.KIDNAPPED;
    Reading done = found == null || held ? care.alive(article, here(article, head)) : null;
    return done == null ? found : done; // "killed two hostages"
  }

  /** "All who were in the clinic are unharmed." */
  private boolean isUnharmed(ParsedArticle article, int head) {
    int governor = article.token(head).head();
    return governor >= 0
        && article.token(head).relation().equals("nsubj")
        && wording.isIn("unharmed", article.token(governor));
  }

  /** What the phrases tell that this one is part of; null where they tell nothing. */
  @Nullable Reading ofWhole(ParsedArticle article, int head) {
    if (wording.isIn("charge", article.token(head))) {
      return null;
    }
    boolean part = false;
    int at = head;
    for (int steps = 0; steps < HIGHEST; steps++) {
      part |= isPart(article, at);
      at = whole(article, at);
      if (at < 0) {
        return null;
      }
      Reading found = care.alive(article, here(article, at));
      if (found == null && article.token(at).isVerb()) {
        found = ofVerb(article, at);
      }
      if (found == null && part) {
        found = byItself(article, at);
      }
      if (found != null) {
        return part ? found.asPart() : found;
      }
    }
    return null;
  }

  /** "Killed thousands, including 40 children": the parser hung the part on the verb. */
  private @Nullable Reading ofVerb(ParsedArticle article, int verb) {
    Reading found = predicate(article, verb, isPassive(article, verb));
    return found == null ? asVictim(article, verb, true) : found;
  }

  /** "Two men who were shot have died": death outweighs what came before it. */
  private @Nullable Reading here(ParsedArticle article, int at) {
    Reading found = byModifier(article, at);
    if (found != null && found.measure() != Measure.INJURED) {
      return found;
    }
    Reading above = byGovernor(article, at);
    return found == null || (above != null && above.measure() == Measure.KILLED) ? above : found;
  }

  /** The phrase that this one is part of: a list, an apposition, "including", "of". */
  private int whole(ParsedArticle article, int at) {
    Token token = article.token(at);
    return switch (token.relation()) {
      case "conj", "appos", "nummod", "dep", "list", "compound" -> token.head();
      case "nmod", "obl" ->
          isPart(article, at) || isNumbered(article, token) || isAlongWith(article, at)
              ? token.head()
              : -1;
      default -> -1;
    };
  }

  /** "A total of 40 people", "a group of 12". */
  private boolean isNumbered(ParsedArticle article, Token token) {
    int marker = article.child(token.index(), "case");
    return marker >= 0
        && article.token(marker).lower().equals("of")
        && wording.isIn("number", article.token(token.head()));
  }

  /** "Left 18 dead along with hundreds of fishermen", "together with 12 guards". */
  private boolean isAlongWith(ParsedArticle article, int at) {
    int marker = article.child(at, "case");
    return marker >= 0 && wording.isIn("along", article.token(marker));
  }

  /** "12 of the dead", "40 people, including 12 children". */
  private boolean isPart(ParsedArticle article, int at) {
    int marker = preposition(article, at);
    return marker >= 0 && wording.isIn("part-of", article.token(marker));
  }

  /** "40 people, including 12 who were hurt"; but "she was among the 12 who were hurt". */
  boolean isIncluded(ParsedArticle article, int at) {
    int marker = preposition(article, at);
    return marker >= 0 && article.token(marker).lemma().equals("include");
  }

  private static int preposition(ParsedArticle article, int at) {
    String relation = article.token(at).relation();
    return relation.equals("nmod") || relation.equals("obl") ? article.child(at, "case") : -1;
  }

  private @Nullable Reading byItself(ParsedArticle article, int at) {
    Token token = article.token(at);
    if (!token.isNoun() && !token.tag().startsWith("JJ")) {
      return null;
    }
    Measure measure = wording.measure(Role.COUNTED, token);
    if (measure != null) {
      return isOtherwise(article, token)
          ? null
          : new Reading(measure, at, "counted-" + token.lemma());
    }
    if (wording.isIn("life", token) && token.head() >= 0) {
      Token verb = article.token(token.head());
      if (wording.isIn("take-life", verb) && OBJECTS.contains(token.relation())) {
        return new Reading(Measure.KILLED, verb.index(), verb.lemma() + "-lives");
      }
    }
    return null;
  }

  /** "Governmental bodies", "mass murders": not one dead each. */
  private boolean isOtherwise(ParsedArticle article, Token counted) {
    String list = counted.lemma().equals("body") ? "living-body" : "mass";
    for (int child : article.children(counted.index())) {
      if (child < counted.index() && wording.isIn(list, article.token(child))) {
        return true;
      }
    }
    return false;
  }

  /** "12 dead", "30 wounded soldiers", "12 people killed in", "12 people who died". */
  private @Nullable Reading byModifier(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      Token modifier = article.token(child);
      switch (modifier.relation()) {
        case "amod", "advmod", "acl", "dep" -> {
          Measure state = wording.measure(Role.STATE, modifier);
          if (state != null && !actsOnOthers(article, child)) {
            return new Reading(lethal(article, child, state), child, "state-" + modifier.lower());
          }
          Reading found = asVictim(article, child, true);
          if (found != null && !modifier.tag().equals("VBG") && !hasObject(article, child)) {
            return found;
          }
          if (modifier.tag().equals("VBG") && wording.measure(Role.SUBJECT, modifier) != null) {
            return asVictim(article, child, false);
          }
          Reading cared = care.of(article, child);
          if (cared != null && !hasObject(article, child)) {
            return cared;
          }
        }
        case "acl:relcl" -> {
          Reading found = byRelativeClause(article, child);
          if (found != null) {
            return found;
          }
        }
        default -> {}
      }
    }
    return care.ofNoun(article, at);
  }

  /** "who", "which", "that": it stands for the noun that the clause describes. */
  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W") || token.lower().equals("that");
  }

  private @Nullable Reading byRelativeClause(ParsedArticle article, int verb) {
    int sufferer = article.child(verb, "nsubj:pass");
    boolean passive =
        isPassive(article, verb) && (sufferer < 0 || isRelative(article.token(sufferer)));
    int subject = article.child(verb, "nsubj");
    boolean whoDid = subject >= 0 && isRelative(article.token(subject));
    if (passive || whoDid) {
      return predicate(article, verb, passive);
    }
    return hasObject(article, verb) ? null : asVictim(article, verb, true);
  }

  private @Nullable Reading byGovernor(ParsedArticle article, int at) {
    Token token = article.token(at);
    if (token.head() < 0) {
      return ofToll(article, at, at);
    }
    Token governor = article.token(token.head());
    int head = governor.index();
    String relation = token.relation();
    Measure state = wording.measure(Role.STATE, governor);
    boolean bare = BROKEN.contains(relation);
    if (state != null
        && !actsOnOthers(article, head)
        && (SUBJECTS.contains(relation) || bare || relation.equals("compound"))) {
      return new Reading(lethal(article, head, state), head, "state-" + governor.lower());
    }
    if (SUBJECTS.contains(relation)) {
      return predicate(article, head, relation.equals("nsubj:pass") || isPassive(article, head));
    }
    if (OBJECTS.contains(relation) || isRange(article, token, head)) {
      return asObject(article, head, at);
    }
    if (governor.isVerb() && bare && token.tag().equals("CD")) {
      return predicate(article, head, true);
    }
    if (governor.isNoun() && (relation.startsWith("nmod") || relation.equals("compound"))) {
      return ofNoun(article, at, governor);
    }
    return ofToll(article, at, head);
  }

  /** "Killed from 500 to 1,000 people": the object behind the range's preposition. */
  private boolean isRange(ParsedArticle article, Token token, int verb) {
    return token.relation().equals("obl")
        && article.child(token.index(), "case") > verb
        && wording.isIn("range", article.token(verb + 1))
        && !hasObject(article, verb);
  }

  /** "The death of 12 miners", "the miners' deaths", "a death toll of 40". */
  private @Nullable Reading ofNoun(ParsedArticle article, int at, Token noun) {
    int marker = article.child(at, "case");
    boolean of =
        marker >= 0
            && (article.token(marker).lower().equals("of")
                || article.token(marker).tag().equals("POS"));
    Measure toll = tollOf(article, noun.index());
    if (toll != null && (of || article.token(at).relation().equals("nmod"))) {
      return new Reading(toll, noun.index(), "toll-of");
    }
    if (of && wording.isIn("life", noun)) {
      return byItself(article, noun.index());
    }
    Measure measure = wording.measure(Role.OF, noun);
    if (measure != null && of) {
      return new Reading(
          lethal(article, noun.index(), measure), noun.index(), "of-" + noun.lemma());
    }
    return null;
  }

  /** "The death toll rose to 40", "put the number of dead at 40", "the toll is 40". */
  private @Nullable Reading ofToll(ParsedArticle article, int at, int governor) {
    for (int child : article.children(governor)) {
      Token argument = article.token(child);
      boolean beside =
          SUBJECTS.contains(argument.relation()) || OBJECTS.contains(argument.relation());
      if (beside && child != at) {
        Measure toll = tollOf(article, child);
        if (toll != null) {
          return new Reading(toll, child, "toll-" + article.token(governor).lemma());
        }
      }
    }
    return null;
  }

  /** What a toll counts: "death toll", "number of dead", "the dead numbered". */
  private @Nullable Measure tollOf(ParsedArticle article, int noun) {
    Token token = article.token(noun);
    Measure toll = wording.measure(Role.TOLL, token);
    boolean number = wording.isIn("number", token);
    if (toll == null && !number) {
      return null;
    }
    Measure found = toll;
    for (int child : article.children(noun)) {
      Token modifier = article.token(child);
      Measure counted = wording.measure(Role.COUNTED, modifier);
      if (counted == null) {
        counted = wording.measure(Role.STATE, modifier);
      }
      if (counted == null && number && modifier.relation().equals("nmod")) {
        Reading state = byModifier(article, child);
        counted = state == null ? null : state.measure();
      }
      found = counted == null ? found : counted;
    }
    return found;
  }

  /** What a predicate says of its subject. */
  private @Nullable Reading predicate(ParsedArticle article, int verb, boolean passive) {
    Reading own = ofSubject(article, verb, passive);
    Reading found = own;
    for (int child : article.children(verb)) {
      Token other = article.token(child);
      boolean shares =
          other.relation().equals("conj")
              && article.child(child, "nsubj") < 0
              && article.child(child, "nsubj:pass") < 0
              && !sharesObject(article, verb, child);
      if (shares || other.relation().equals("xcomp")) {
        Reading more = ofSubject(article, child, isPassive(article, child) || (shares && passive));
        if (more != null && (found == null || more.measure() == Measure.KILLED)) {
          found = more;
        }
      }
    }
    return found;
  }

  /** "Shot and killed his wife": the object is the second verb's, too. */
  private static boolean sharesObject(ParsedArticle article, int verb, int second) {
    return article.token(second).isVerb()
        && hasObject(article, verb)
        && article.child(verb, "obj") > second
        && !isPassive(article, second);
  }

  private @Nullable Reading ofSubject(ParsedArticle article, int verb, boolean passive) {
    Token token = article.token(verb);
    Measure measure = wording.measure(Role.SUBJECT, token);
    if (measure != null && token.isVerb() && !passive) {
      return new Reading(measure, verb, "subject-of-" + token.lemma());
    }
    Measure state = wording.measure(Role.STATE, token);
    if (state != null && !token.isVerb()) {
      return new Reading(state, verb, "state-" + token.lower());
    }
    Reading suffered = suffering(article, verb);
    if (suffered != null && !passive) {
      return suffered;
    }
    boolean victim =
        passive
            || (participle(token) && !actsOnOthers(article, verb) && !leavesOthers(article, verb));
    Reading found = victim ? asVictim(article, verb, true) : null;
    boolean suffers = found != null || (token.isVerb() && hasObject(article, verb));
    return suffers ? found : care.of(article, verb);
  }

  /** "Lost their lives", "suffered injuries", "fell victim to", "was dead". */
  private @Nullable Reading suffering(ParsedArticle article, int verb) {
    for (int child : article.children(verb)) {
      Token object = article.token(child);
      if (!OBJECTS.contains(object.relation()) && !object.relation().equals("xcomp")) {
        continue;
      }
      String lemma = article.token(verb).lemma();
      if (wording.isIn("life", object) && lemma.equals("lose")) {
        return new Reading(Measure.KILLED, verb, "lose-life");
      }
      if (wording.isIn("fall-victim", object) && lemma.equals("fall")) {
        return new Reading(Measure.KILLED, verb, "fall-victim");
      }
      Measure suffered = wording.measure(Role.SUFFER, object);
      if (suffered != null) {
        return new Reading(suffered, verb, lemma + "-" + care.kind(article, child));
      }
    }
    return null;
  }

  private @Nullable Reading asObject(ParsedArticle article, int verb, int at) {
    Reading found = asVictim(article, verb, true);
    if (found == null && wording.isIn("leave", article.token(verb))) {
      found = complement(article, verb);
    }
    if (found == null) {
      found = ofToll(article, at, verb);
    }
    if (found == null) {
      found = care.of(article, verb);
    }
    for (int child : article.children(verb)) {
      Token other = article.token(child);
      boolean shares =
          other.relation().equals("conj")
              && !hasObject(article, child)
              && !hasOwnNumber(article, verb, child);
      if (shares && (found == null || found.measure() == Measure.INJURED)) {
        Reading more = asVictim(article, child, true);
        found = more == null ? found : more;
      }
    }
    return found;
  }

  /**
   * "Sickened 1,300 people and killed more than 700": the second verb has its own, however hung.
   */
  private boolean hasOwnNumber(ParsedArticle article, int verb, int second) {
    int object = article.child(verb, "obj");
    if (object < 0 || object > second) {
      return false;
    }
    int end = article.sentenceOf(second).end();
    int at = second + 1;
    while (at < end && wording.isIn("hedging", article.token(at))) {
      at++;
    }
    return at < end && article.token(at).tag().equals("CD");
  }

  /** Those whom a verb is done to: the object of "kill", the subject of "was killed". */
  private @Nullable Reading asVictim(ParsedArticle article, int verb, boolean done) {
    Token token = article.token(verb);
    Measure measure = wording.measure(done ? Role.OBJECT : Role.SUBJECT, token);
    if (measure != null && token.isVerb()) {
      Measure deadly = lethal(article, verb, measure);
      return new Reading(deadly, verb, (done ? "object-of-" : "subject-of-") + token.lemma());
    }
    return wording.isIn("leave", token) ? complement(article, verb) : null;
  }

  /** "Left 12 dead", "were found dead", "is feared drowned". */
  private @Nullable Reading complement(ParsedArticle article, int verb) {
    for (int child : article.children(verb)) {
      Token state = article.token(child);
      Measure measure = wording.measure(Role.STATE, state);
      boolean complement =
          COMPLEMENTS.contains(state.relation())
              || (state.relation().equals("obj") && state.tag().equals("JJ"));
      if (measure != null && complement) {
        return new Reading(measure, child, article.token(verb).lemma() + "-" + state.lower());
      }
    }
    return null;
  }

  /** KILLED where a word beside the act makes it deadly: "fatally shot", "stabbed to death". */
  private Measure lethal(ParsedArticle article, int act, Measure measure) {
    if (measure != Measure.INJURED) {
      return measure;
    }
    for (int child : article.children(act)) {
      Token word = article.token(child);
      boolean sharesSubject =
          article.child(child, "nsubj") < 0 && article.child(child, "nsubj:pass") < 0;
      if (word.relation().equals("conj") && sharesSubject && !hasOwnNumber(article, act, child)) {
        Measure later = wording.measure(Role.OBJECT, word);
        later = later == null ? wording.measure(Role.SUBJECT, word) : later;
        if (later == Measure.KILLED && word.isVerb()) {
          return Measure.KILLED;
        }
      }
      boolean joined =
          !Set.of("nsubj", "nsubj:pass", "conj", "advcl", "parataxis").contains(word.relation())
              && !isApartFrom(article, child)
              && article.child(child, "nsubj") < 0; // "shot, one of whom is dead"
      if (joined && wording.measure(Role.LETHAL, word) != null) {
        return Measure.KILLED;
      }
    }
    return measure;
  }

  /** "Besides the dead, three were hurt": not "stabbed to death". */
  private static boolean isApartFrom(ParsedArticle article, int at) {
    int marker = article.child(at, "case");
    return marker >= 0 && !article.token(marker).lower().equals("to");
  }

  private static boolean participle(Token token) {
    return token.tag().equals("VBN") || token.tag().equals("VBD");
  }

  private static boolean hasObject(ParsedArticle article, int verb) {
    return article.child(verb, "obj") >= 0;
  }

  /** "Shot and killed a guard", "shot at people": the subject does it. */
  private static boolean actsOnOthers(ParsedArticle article, int verb) {
    if (hasObject(article, verb)) {
      return true;
    }
    if (isPassive(article, verb)) {
      return false;
    }
    if (verb + 2 < article.sentenceOf(verb).end()
        && article.token(verb + 1).lower().equals("and")
        && article.token(verb + 2).tag().equals("VBD")
        && hasObject(article, verb + 2)) {
      return true; // the parser hung the second verb elsewhere
    }
    for (int child : article.children(verb)) {
      Token other = article.token(child);
      boolean shares = other.relation().equals("conj") && article.child(child, "nsubj") < 0;
      if (shares && other.isVerb() && hasObject(article, child) && !isPassive(article, child)) {
        return true;
      }
      int marker = other.relation().equals("obl") ? article.child(child, "case") : -1;
      boolean aimed = marker >= 0 && article.token(marker).lower().equals("at");
      if (aimed && article.token(verb).tag().equals("VBD") && other.tag().equals("NNS")) {
        return true;
      }
    }
    return false;
  }

  /** "The brothers' game left one of them dead": who leaves somebody dead is not dead. */
  private boolean leavesOthers(ParsedArticle article, int verb) {
    if (!article.token(verb).lemma().equals("leave") || article.child(verb, "nsubj") < 0) {
      return false;
    }
    int end = Math.min(article.sentenceOf(verb).end(), verb + 6);
    for (int at = verb + 1; at < end; at++) {
      Token token = article.token(at);
      if (token.tag().equals("CD") || token.isNoun() || token.tag().equals("DT")) {
        return true;
      }
      if (wording.measure(Role.STATE, token) != null) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPassive(ParsedArticle article, int verb) {
    return article.child(verb, "aux:pass") >= 0 || article.child(verb, "nsubj:pass") >= 0;
  }
}
