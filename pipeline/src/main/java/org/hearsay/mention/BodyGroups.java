package org.hearsay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.EntityKind;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of bodies, places and other names: equal spelling, one country, an acronym
 * with its long form, the first word of one long name alone. Not thread-safe; one a article.
 */
final class BodyGroups {

  private static final Set<String> LEFT_OUT = Set.of("of", "for", "the", "and", "in", "on", "to");
  private static final int LONGEST_ACRONYM = 7;

  private final ParsedArticle article;
  private final Lexicon lexicon;
  private final Map<String, NameGroup> byKey = new HashMap<>();
  private final Map<String, NameGroup> byAcronym = new HashMap<>();
  private final Map<String, List<NameGroup>> byFirstWord = new HashMap<>();
  private final Map<String, List<NameGroup>> byLastWord = new HashMap<>();
  private final List<NameGroup> groups = new ArrayList<>();

  BodyGroups(ParsedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  List<NameGroup> group(List<NameMention> mentions) {
    for (NameMention mention : mentions) {
      if (mention.size() > 1) {
        add(mention);
      }
    }
    for (NameMention mention : mentions) {
      if (mention.size() == 1) {
        add(mention);
      }
    }
    return groups;
  }

  private void add(NameMention mention) {
    String text = mention.text(article);
    String key = key(mention, text);
    NameGroup group = byKey.get(key);
    if (group == null) {
      group = longForm(mention, text);
    }
    if (group == null) {
      group = new NameGroup(mention.kind());
      groups.add(group);
      register(mention, group);
    }
    byKey.put(key, group);
    group.add(mention);
  }

  private String key(NameMention mention, String text) {
    String country = lexicon.countryNamed(text);
    if (country != null) {
      return "country " + country;
    }
    String bare = text.toLowerCase(Locale.ROOT).replace(".", "").replace("&", "and");
    return (mention.kind() == EntityKind.MISC ? "misc " : "") + bare;
  }

  private @Nullable NameGroup longForm(NameMention mention, String text) {
    if (mention.size() > 1 || mention.kind() == EntityKind.MISC) {
      return null;
    }
    String letters = text.replace(".", "");
    if (letters.equals(letters.toUpperCase(Locale.ROOT)) && letters.length() <= LONGEST_ACRONYM) {
      return byAcronym.get(letters);
    }
    if (mention.kind() != EntityKind.ORGANIZATION) {
      return null;
    }
    List<NameGroup> longer =
        byFirstWord.getOrDefault(text, byLastWord.getOrDefault(text, List.of()));
    return longer.size() == 1 ? longer.getFirst() : null;
  }

  private void register(NameMention mention, NameGroup group) {
    if (mention.size() < 2 || mention.kind() == EntityKind.MISC) {
      return;
    }
    StringBuilder acronym = new StringBuilder();
    for (int at = mention.first(); at < mention.end(); at++) {
      String word = article.token(at).word();
      if (Character.isLetter(word.charAt(0)) && !LEFT_OUT.contains(word)) {
        acronym.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    byAcronym.putIfAbsent(acronym.toString(), group);
    String last = article.token(mention.end() - 1).word();
    if (group.kind() == EntityKind.ORGANIZATION) {
      byLastWord.computeIfAbsent(last, absent -> new ArrayList<>()).add(group);
    }
    String first = article.token(mention.first()).word();
    if (group.kind() == EntityKind.ORGANIZATION
        && lexicon.countryOf(first) == null
        && !lexicon.isOrganisationWord(first.toLowerCase(Locale.ROOT))) {
      byFirstWord.computeIfAbsent(first, absent -> new ArrayList<>()).add(group);
    }
  }
}
