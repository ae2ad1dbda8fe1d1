package org.hearsay.figure.owner;

import java.util.Optional;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Referent;
import org.hearsay.mention.Lexicon;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names what a noun phrase is: by its full name where the article has one, else by its own words;
 * by its owner where it is a level of somebody ("Holt's approval rating"); a pronoun by whom it
 * means.
 */
final class Naming {

  private static final int NONE = -1;
  private static final int DEEPEST = 3;

  private final Words words;
  private final Lexicon lexicon;
  private final Phrases phrases;

  Naming(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    phrases = new Phrases(words);
  }

  /** Null where the noun names nobody and nothing that owns figures. */
  @Nullable Referent of(Site site, int noun) {
    return of(site, noun, 0);
  }

  /** Whether it is the adjective of a country: "Dutch". */
  boolean isOfCountry(Token token) {
    return token.relation().equals("amod") && lexicon.countryOf(token.word()) != null;
  }

  /** Whether the article names it: a person, a body, a place. */
  boolean isNamed(Site site, int noun) {
    Token token = site.article().token(noun);
    return token.isNoun() && (site.mentions().at(noun).isPresent() || !token.ner().equals("O"));
  }

  /** Common nouns for people: "nurses", "the public". */
  boolean isOfPeople(Token noun) {
    return noun.isNoun()
        && (words.isIn("person", noun)
            || words.isIn("person-group", noun)
            || lexicon.role(noun.lemma()).isPresent());
  }

  /** Somebody who acts: persons, bodies, places and groups, no things. */
  boolean isAgent(Site site, int noun) {
    if (isNamed(site, noun)) {
      Referent found = of(site, noun);
      return found != null && found.kind() != Referent.Kind.THING;
    }
    Token token = site.article().token(noun);
    return token.isNoun() && kind(token) != Referent.Kind.THING && of(site, noun) != null;
  }

  private @Nullable Referent of(Site site, int noun, int depth) {
    ParsedArticle article = site.article();
    Token token = article.token(noun);
    if (depth > DEEPEST || site.holds(noun)) {
      return null;
    }
    if (token.isPronoun() || token.tag().equals("WDT")) {
      int meant = Antecedents.of(article, site.mentions(), noun);
      Referent found = meant < 0 ? null : of(site, meant, depth + 1);
      boolean they = token.lower().matches("they|their");
      return found == null || (they && found.kind() == Referent.Kind.THING) ? null : found;
    }
    String country = token.relation().equals("amod") ? lexicon.countryOf(token.word()) : null;
    if (country != null) {
      return new Referent(country, Referent.Kind.PLACE, null);
    }
    if (!token.isNoun() || words.isIn("period", token) || words.isIn("unit", token)) {
      return null;
    }
    if (token.isProperNoun() && words.isIn("tell", token)) {
      return null;
    }
    Referent named = named(site, noun);
    if (named != null) {
      return joined(site, noun, named);
    }
    if (words.isIn("tell", token) && !words.isIn("number", token)) {
      return null;
    }
    if (words.isIn("number", token)) {
      int of = phrases.child(article, noun, "of");
      int own = of < 0 ? article.child(noun, "nmod:poss") : of;
      return own < 0 ? null : of(site, own, depth + 1);
    }
    if (words.isIn("no-owner", token)) {
      int own = article.child(noun, "nmod:poss");
      return own < 0 ? null : of(site, own, depth + 1);
    }
    return described(site, noun, depth);
  }

  /** "Holt and Brandt": two of a kind by name. */
  private Referent joined(Site site, int noun, Referent named) {
    ParsedArticle article = site.article();
    int other = article.child(noun, "conj");
    boolean and = other > noun && article.child(other, "cc") >= 0;
    boolean single = and && article.child(other, "conj") < 0 && other < site.first();
    boolean alone = single && article.token(article.child(other, "cc")).lower().equals("and");
    Referent second = alone && article.token(other).isProperNoun() ? named(site, other) : null;
    return second == null || second.kind() != named.kind()
        ? named
        : new Referent(named.name() + " and " + second.name(), named.kind(), named.place());
  }

  private @Nullable Referent named(Site site, int noun) {
    ParsedArticle article = site.article();
    Token token = article.token(noun);
    Optional<org.hearsay.mention.Referent> known = site.mentions().at(noun);
    if (known.isEmpty()) {
      return token.ner().equals("LOCATION")
          ? new Referent(phrases.run(article, noun), Referent.Kind.PLACE, null)
          : null;
    }
    EntityKind kind = known.get().entity().kind();
    if (kind == EntityKind.PERSON) {
      return new Referent(known.get().name(), Referent.Kind.PERSON, null);
    }
    if (token.tag().equals("NNPS") && isOneWord(known.get())) {
      return new Referent(phrases.name(site, noun), Referent.Kind.GROUP, null);
    }
    String whole = phrases.numberedName(site, noun);
    String name =
        whole != null
            ? whole
            : holdsNumber(site, known.get()) ? phrases.name(site, noun) : known.get().name();
    return switch (kind) {
      case ORGANIZATION -> new Referent(name, Referent.Kind.BODY, null);
      case LOCATION -> new Referent(phrases.run(article, noun), Referent.Kind.PLACE, null);
      default -> new Referent(name, Referent.Kind.THING, null);
    };
  }

  /** "Four Fisheries Department clerks", where the name begins too early. */
  private static boolean holdsNumber(Site site, org.hearsay.mention.Referent known) {
    return known.mentions().stream()
        .anyMatch(mention -> mention.first() < site.end() && mention.end() > site.first());
  }

  private static boolean isOneWord(org.hearsay.mention.Referent known) {
    return known.mentions().stream().allMatch(mention -> mention.size() == 1);
  }

  private @Nullable Referent described(Site site, int noun, int depth) {
    ParsedArticle article = site.article();
    Token token = article.token(noun);
    Referent.Kind kind = kind(token);
    if (kind == Referent.Kind.THING) {
      Referent owner = owner(site, noun, depth);
      if (owner != null) {
        return owner;
      }
    }
    String name =
        kind == Referent.Kind.THING || kind == Referent.Kind.PLACE
            ? phrases.name(site, noun)
            : phrases.nameWithOwner(site, noun);
    return new Referent(name, kind, place(site, noun));
  }

  private Referent.Kind kind(Token noun) {
    if (words.isIn("locality", noun)) {
      return Referent.Kind.PLACE;
    }
    if (isOfPeople(noun)) {
      boolean several = noun.tag().endsWith("S") || words.isIn("person-group", noun);
      return several ? Referent.Kind.GROUP : Referent.Kind.PERSON;
    }
    if (noun.tag().equals("NNPS")) {
      return Referent.Kind.GROUP;
    }
    return lexicon.isBodyNoun(noun.lemma()) ? Referent.Kind.BODY : Referent.Kind.THING;
  }

  /** The person, body or group whose level or thing it is; null where none is told. */
  private @Nullable Referent owner(Site site, int noun, int depth) {
    ParsedArticle article = site.article();
    boolean level = words.isIn("level-noun", article.token(noun));
    int own = article.child(noun, "nmod:poss");
    Referent found = own < 0 ? null : of(site, own, depth + 1);
    if (found != null && isOwner(found, level)) {
      return found;
    }
    for (String preposition : new String[] {"of", "for", "by"}) {
      int child = phrases.child(article, noun, preposition);
      found = child < 0 ? null : of(site, child, depth + 1);
      boolean named = child >= 0 && isNamed(site, child);
      if (found != null && (named || level) && isOwner(found, false)) {
        return found;
      }
    }
    int name = level ? article.child(noun, "compound") : NONE;
    found = name < 0 || !isNamed(site, name) ? null : named(site, name);
    return found != null && isOwner(found, false) ? found : null;
  }

  private static boolean isOwner(Referent found, boolean level) {
    return switch (found.kind()) {
      case PERSON, BODY, GROUP -> true;
      case PLACE -> false;
      case THING -> level;
    };
  }

  /** Where it is: "unemployment in Orrin", "Orrin's debt", "the Orrin budget"; null if untold. */
  private @Nullable String place(Site site, int noun) {
    ParsedArticle article = site.article();
    for (int child : article.children(noun)) {
      Token token = article.token(child);
      boolean where =
          token.relation().matches("nmod:poss|compound")
              || (token.relation().equals("nmod")
                  && Subjects.preposition(article, child)
                      .matches("in|of|for|across|throughout|from"));
      if (where && token.ner().equals("LOCATION")) {
        return phrases.run(article, child);
      }
      if (token.relation().equals("amod") && lexicon.countryOf(token.word()) != null) {
        return lexicon.countryOf(token.word());
      }
    }
    return null;
  }
}
