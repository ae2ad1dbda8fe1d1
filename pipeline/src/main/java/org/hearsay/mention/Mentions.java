package org.hearsay.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who and what an article names, each with all its mentions by name. Immutable.
 *
 * <p>It follows names alone; pronouns and descriptions are left to those who need them.
 */
public final class Mentions {

  private final List<Referent> referents;
  private final @Nullable Referent[] byToken;

  private Mentions(List<Referent> referents, int size) {
    this.referents = List.copyOf(referents);
    this.byToken = new Referent[size];
    for (Referent referent : referents) {
      for (NameMention mention : referent.mentions()) {
        for (int at = mention.first(); at < mention.end(); at++) {
          byToken[at] = referent;
        }
      }
    }
  }

  public static Mentions of(ParsedArticle article) {
    return of(article, Lexicon.standard());
  }

  public static Mentions of(ParsedArticle article, Lexicon lexicon) {
    List<NameMention> names = new NameFinder(lexicon).find(article);
    List<NameMention> persons = new ArrayList<>();
    List<NameMention> others = new ArrayList<>();
    for (NameMention name : names) {
      (name.kind() == EntityKind.PERSON ? persons : others).add(name);
    }
    List<NameGroup> groups = new ArrayList<>(new PersonGroups(article, lexicon).group(persons));
    groups.addAll(new BodyGroups(article, lexicon).group(others));
    groups.sort(Comparator.comparingInt(NameGroup::firstToken));
    Map<NameGroup, PronounVotes> votes = votes(article, groups);
    RoleFinder roles = new RoleFinder(lexicon);
    NamedPlaces places = new NamedPlaces(article, lexicon);
    List<Referent> referents = new ArrayList<>();
    for (NameGroup group : groups) {
      PronounVotes vote = votes.getOrDefault(group, new PronounVotes());
      String id = "e" + (referents.size() + 1);
      referents.add(inOffice(article, places, group, referent(article, roles, group, vote, id)));
    }
    return new Mentions(referents, article.size());
  }

  /** In the order of their first mentions. */
  public List<Entity> entities() {
    return referents.stream().map(Referent::entity).toList();
  }

  /** In the order of their first mentions. */
  public List<Referent> referents() {
    return referents;
  }

  /** Whom or what the token names, as one word of a name; never for pronouns. */
  public Optional<Referent> at(int token) {
    return Optional.ofNullable(byToken[token]);
  }

  private static Referent referent(
      ParsedArticle article, RoleFinder finder, NameGroup group, PronounVotes votes, String id) {
    List<Role> roles = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (NameMention mention : group.mentions()) {
      spans.add(article.cover(mention.first(), mention.end() - 1));
      if (group.kind() == EntityKind.PERSON) {
        roles.addAll(finder.rolesAt(article, mention));
      }
    }
    Gender gender = group.gender();
    for (Role role : roles) {
      gender = gender.or(role.noun().gender());
    }
    gender = votes.correct(gender);
    boolean thing = gender == Gender.UNKNOWN && roles.isEmpty() && votes.areForAThing();
    EntityKind kind =
        group.kind() == EntityKind.PERSON && thing ? EntityKind.ORGANIZATION : group.kind();
    Entity entity = new Entity(id, kind, group.fullestName(article), spans);
    return new Referent(entity, gender, roles, group.mentions());
  }

  /** With the full name of whoever is known by surname, office, country and day; else as it is. */
  private static Referent inOffice(
      ParsedArticle article, NamedPlaces places, NameGroup group, Referent referent) {
    LocalDate published = article.article().published();
    if (published == null || !referent.isPerson() || group.forms().isEmpty()) {
      return referent;
    }
    return OfficeHolders.standard()
        .fullName(group.forms(), referent.roles(), referent.gender(), published, places::holds)
        .map(referent::named)
        .orElse(referent);
  }

  /** Which pronouns follow each person's name before another person is named. */
  private static Map<NameGroup, PronounVotes> votes(ParsedArticle article, List<NameGroup> groups) {
    @Nullable NameGroup[] heads = new NameGroup[article.size()];
    for (NameGroup group : groups) {
      if (group.kind() == EntityKind.PERSON) {
        for (NameMention mention : group.mentions()) {
          heads[mention.end() - 1] = group;
        }
      }
    }
    Map<NameGroup, PronounVotes> votes = new HashMap<>();
    NameGroup last = null;
    int lastSentence = -2;
    for (Token token : article.tokens()) {
      NameGroup here = heads[token.index()];
      if (here != null) {
        last = here;
        lastSentence = token.sentence();
      } else if (last != null && token.sentence() - lastSentence <= 1) {
        votes.computeIfAbsent(last, absent -> new PronounVotes()).count(token.lower());
      }
    }
    return votes;
  }
}
