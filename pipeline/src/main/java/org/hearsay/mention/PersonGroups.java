package org.hearsay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of persons: full names first, which must agree in surname and first name,
 * then short ones, which go to the namesake that the passage is about. A title's gender and a
 * different first name keep namesakes apart. Not thread-safe; one a article.
 */
final class PersonGroups {

  private static final int LONG_ENOUGH_TO_MISSPELL = 5;

  private static final Set<String> KIN =
      Set.copyOf(ResourceLines.of(PersonGroups.class, "kin.txt"));

  private final ParsedArticle article;
  private final Lexicon lexicon;
  private final TitledHolders holders;
  private final List<NameGroup> groups = new ArrayList<>();
  private final Map<String, List<NameGroup>> bySurname = new HashMap<>();
  private final Map<String, List<NameGroup>> byWord = new HashMap<>();
  private final Map<String, List<NameGroup>> bySpelling = new HashMap<>();

  PersonGroups(ParsedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    holders = new TitledHolders(article, lexicon);
  }

  List<NameGroup> group(List<NameMention> mentions) {
    Map<NameMention, PersonName> names = new LinkedHashMap<>();
    int longest = 1;
    for (NameMention mention : mentions) {
      PersonName name = PersonName.of(article, mention);
      names.put(mention, name);
      longest = Math.max(longest, name.words().size());
    }
    longest = Math.min(longest, 4);
    for (int size = longest; size > 1; size--) {
      for (Map.Entry<NameMention, PersonName> entry : names.entrySet()) {
        int words = entry.getValue().words().size();
        if (Math.min(words, longest) == size) {
          addFull(entry.getKey(), entry.getValue());
        }
      }
    }
    names.forEach(this::addHolder);
    Map<NameGroup, Integer> lastSeen = new HashMap<>();
    Map<NameMention, NameGroup> owners = new HashMap<>();
    for (NameGroup group : groups) {
      for (NameMention mention : group.mentions()) {
        owners.put(mention, group);
      }
    }
    for (Map.Entry<NameMention, PersonName> entry : names.entrySet()) {
      NameGroup owner = owners.get(entry.getKey());
      if (owner == null) {
        owner = addShort(entry.getKey(), entry.getValue(), lastSeen);
      }
      lastSeen.put(owner, entry.getKey().first());
    }
    return groups;
  }

  private void addFull(NameMention mention, PersonName name) {
    for (NameGroup group : bySurname.getOrDefault(name.last(), List.of())) {
      if (canBe(group, mention, name)) {
        group.add(mention, name);
        return;
      }
    }
    for (NameGroup group : byWord.getOrDefault(name.last(), List.of())) {
      if (isPart(group, name) && !clashes(group, mention)) {
        group.add(mention, name);
        return;
      }
    }
    start(mention, name);
  }

  /**
   * Gives who is known by an office and a surname alone a group of their own, where every namesake
   * that the article names in full is somebody else: "President Putin" is not Maria Putin, nor is
   * the "Putin" of whom it tells before it names her.
   */
  private void addHolder(NameMention mention, PersonName name) {
    List<NameGroup> namesakes = bySurname.getOrDefault(name.last(), List.of());
    if (name.isFull() || namesakes.isEmpty()) {
      return;
    }
    boolean isFirst = namesakes.stream().allMatch(group -> mention.first() <= group.firstToken());
    Optional<PersonName> holder = holders.of(mention, name, isFirst);
    if (holder.isEmpty() || namesakes.stream().anyMatch(group -> isNamed(group, holder.get()))) {
      return;
    }
    NameGroup own =
        namesakes.stream()
            .filter(group -> !group.forms().getFirst().isFull())
            .findFirst()
            .orElseGet(() -> new NameGroup(EntityKind.PERSON));
    if (own.forms().isEmpty()) {
      own.learn(lexicon.firstName(holder.get().first()));
      groups.add(own);
      bySurname.computeIfAbsent(name.last(), absent -> new ArrayList<>()).add(own);
    }
    own.addTitled(mention, name);
  }

  private boolean isNamed(NameGroup group, PersonName name) {
    PersonName known = group.forms().getFirst();
    return known.isFull() && haveOneFirstName(known, name);
  }

  private boolean canBe(NameGroup group, NameMention mention, PersonName name) {
    PersonName known = group.forms().getFirst();
    return known.suffix().equals(name.suffix())
        && !clashes(group, mention)
        && (haveOneFirstName(known, name) || isPart(group, name));
  }

  private boolean haveOneFirstName(PersonName known, PersonName name) {
    String first = known.first();
    String second = name.first();
    return lexicon.areOneName(first, second)
        || ((first.length() == 1 || second.length() == 1) && first.charAt(0) == second.charAt(0))
        || differsByOneLetter(first, second);
  }

  /** "Kristin" and "Kristen". */
  private static boolean differsByOneLetter(String first, String second) {
    if (first.length() != second.length() || first.length() < LONG_ENOUGH_TO_MISSPELL) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < first.length(); i++) {
      if (first.charAt(i) != second.charAt(i)) {
        different++;
      }
    }
    return different == 1;
  }

  /** Whether the name leaves out words of the known form and adds none. */
  private static boolean isPart(NameGroup group, PersonName name) {
    PersonName known = group.forms().getFirst();
    return known.words().size() > name.words().size()
        && known.words().containsAll(name.words())
        && known.suffix().equals(name.suffix());
  }

  private static boolean clashes(NameGroup group, NameMention mention) {
    return group.gender().clashesWith(mention.title());
  }

  private NameGroup addShort(
      NameMention mention, PersonName name, Map<NameGroup, Integer> lastSeen) {
    List<NameGroup> namesakes = bySurname.getOrDefault(name.last(), List.of());
    NameGroup owner = choose(sameRole(namesakes, mention), mention, lastSeen);
    if (owner == null) {
      owner = choose(byWord.getOrDefault(name.last(), List.of()), mention, lastSeen);
    }
    if (owner == null) {
      owner = misspelt(mention, name);
    }
    if (owner == null) {
      return start(mention, name);
    }
    owner.add(mention, name);
    return owner;
  }

  /** Of several namesakes those with the role that stands right before the name, if any have it. */
  private List<NameGroup> sameRole(List<NameGroup> namesakes, NameMention mention) {
    String role = roleBefore(mention);
    if (namesakes.size() < 2 || role.isEmpty()) {
      return namesakes;
    }
    List<NameGroup> same =
        namesakes.stream()
            .filter(group -> group.mentions().stream().map(this::roleBefore).anyMatch(role::equals))
            .toList();
    return same.isEmpty() ? namesakes : same;
  }

  private String roleBefore(NameMention mention) {
    int before = mention.first() - 1;
    String word = before < 0 ? "" : article.token(before).lower();
    return lexicon.role(word).isPresent() ? word : "";
  }

  /**
   * The namesake that is meant: the one that this paragraph has just named in full while it has not
   * named the main one, else the main one.
   */
  private @Nullable NameGroup choose(
      List<NameGroup> candidates, NameMention mention, Map<NameGroup, Integer> lastSeen) {
    NameGroup main = null;
    NameGroup latest = null;
    Gender soon = candidates.size() < 2 ? Gender.UNKNOWN : nextSubject(mention);
    boolean told =
        soon != Gender.UNKNOWN && candidates.stream().anyMatch(one -> one.gender() == soon);
    for (NameGroup group : candidates) {
      if (clashes(group, mention) || (told && group.gender() != soon)) {
        continue;
      }
      if (main == null || isMoreCentral(group, main)) {
        main = group;
      }
      if (isInParagraphBefore(group, mention, lastSeen)
          && (latest == null
              || lastSeen.getOrDefault(latest, -1) < lastSeen.getOrDefault(group, -1))) {
        latest = group;
      }
    }
    if (main == null || latest == null || isInParagraphBefore(main, mention, lastSeen)) {
      return main;
    }
    return latest;
  }

  /**
   * Who is named in full or by office more often, but never a relative before the one whose
   * relative it is.
   */
  private boolean isMoreCentral(NameGroup group, NameGroup main) {
    boolean relative = isRelative(group);
    return relative == isRelative(main) ? group.introductions() > main.introductions() : !relative;
  }

  /** Introduced as somebody's: "her son Peter Abney", "his daughter, Mia Holm". */
  private boolean isRelative(NameGroup group) {
    int before = group.mentions().getFirst().first() - 1;
    if (before > 0 && article.token(before).word().equals(",")) {
      before--;
    }
    return before > 0
        && KIN.contains(article.token(before).lemma())
        && article.token(before - 1).tag().equals("PRP$");
  }

  /** The gender of the pronoun that is the subject of the next sentence of the paragraph. */
  private Gender nextSubject(NameMention mention) {
    int next = article.token(mention.first()).sentence() + 1;
    if (next >= article.sentences().size()) {
      return Gender.UNKNOWN;
    }
    Sentence sentence = article.sentences().get(next);
    if (sentence.paragraph() != article.sentenceOf(mention.first()).paragraph()) {
      return Gender.UNKNOWN;
    }
    for (Token token : article.tokensOf(sentence)) {
      boolean subject = token.relation().startsWith("nsubj") && token.head() >= 0;
      if (subject && article.token(token.head()).head() < 0) {
        return switch (token.lower()) {
          case "he" -> Gender.MALE;
          case "she" -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        };
      }
    }
    return Gender.UNKNOWN;
  }

  private boolean isInParagraphBefore(
      NameGroup group, NameMention mention, Map<NameGroup, Integer> lastSeen) {
    Integer seen = lastSeen.get(group);
    return seen != null
        && article.sentenceOf(seen).paragraph() == article.sentenceOf(mention.first()).paragraph();
  }

  private @Nullable NameGroup misspelt(NameMention mention, PersonName name) {
    NameGroup found = null;
    for (String spelling : spellings(name.last())) {
      for (NameGroup group : bySpelling.getOrDefault(spelling, List.of())) {
        if (clashes(group, mention) || (found != null && found != group)) {
          return null;
        }
        found = group;
      }
    }
    return found;
  }

  private NameGroup start(NameMention mention, PersonName name) {
    NameGroup group = new NameGroup(EntityKind.PERSON);
    group.add(mention, name);
    if (name.isFull()) {
      group.learn(lexicon.firstName(name.first()));
      for (String spelling : spellings(name.last())) {
        bySpelling.computeIfAbsent(spelling, absent -> new ArrayList<>()).add(group);
      }
    } else {
      group.learn(lexicon.firstName(name.last()));
    }
    groups.add(group);
    bySurname.computeIfAbsent(name.last(), absent -> new ArrayList<>()).add(group);
    for (String word : name.words()) {
      if (!word.equals(name.last())) {
        byWord.computeIfAbsent(word, absent -> new ArrayList<>()).add(group);
      }
    }
    return group;
  }

  /** The word and what is left of it without one letter, for words that are long enough. */
  private static List<String> spellings(String word) {
    if (word.length() < LONG_ENOUGH_TO_MISSPELL) {
      return List.of();
    }
    List<String> spellings = new ArrayList<>();
    spellings.add(word);
    for (int i = 0; i < word.length(); i++) {
      spellings.add(word.substring(0, i) + word.substring(i + 1));
    }
    return spellings.stream().distinct().toList();
  }
}
