package org.hearsay.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.Happening;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article is about: of the events that its first sentences name, the one that the
 * headline, the number of mentions, a day, a place and an early position speak for.
 */
final class MainEvent {

  private static final int NONE = -1;
  private static final int LEAD_SENTENCES = 8;
  private static final int LAST_LEAD_SENTENCE = 30;
  private static final int SHORTEST_SENTENCE = 6;

  private final Happenings happenings;
  private final ParsedArticle article;

  MainEvent(Happenings happenings, ParsedArticle article) {
    this.happenings = happenings;
    this.article = article;
  }

  @Nullable Happening read() {
    List<Sentence> lead = lead();
    int trigger = trigger(lead);
    String noun = trigger == NONE ? null : happenings.noun(trigger);
    Days days = days(lead, trigger);
    String place = place(lead, trigger);
    if (noun == null && place == null && days == null) {
      return null;
    }
    if (days == null) {
      days = Days.until(article.article().published());
    }
    return new Happening(noun, place, days.from(), days.to());
  }

  /** The first sentences that tell something; menus and bylines do not. */
  private List<Sentence> lead() {
    List<Sentence> lead = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (lead.size() == LEAD_SENTENCES || sentence.index() == LAST_LEAD_SENTENCE) {
        break;
      }
      boolean told = article.tokensOf(sentence).stream().anyMatch(Token::isVerb);
      if (told && sentence.size() >= SHORTEST_SENTENCE) {
        lead.add(sentence);
      }
    }
    return lead;
  }

  private int trigger(List<Sentence> lead) {
    int found = bestTrigger(lead, true);
    return found == NONE ? bestTrigger(lead, false) : found;
  }

  private int bestTrigger(List<Sentence> lead, boolean names) {
    Map<String, Integer> mentions = mentions(names);
    int best = NONE;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int rank = 0; rank < lead.size(); rank++) {
      for (Token token : article.tokensOf(lead.get(rank))) {
        Triggers.Trigger trigger = Triggers.LEXICON.of(article, token);
        if (trigger == null || trigger.names() != names) {
          continue;
        }
        double score =
            Math.min(6, mentions.getOrDefault(trigger.noun(), 0))
                + (happenings.ownTime(token.index()) == NONE ? 0 : 2)
                + (happenings.ownPlace(token.index()) == NONE ? 0 : 1)
                + (happenings.harms().in(lead.get(rank)) == NONE ? 0 : 1)
                - 0.8 * rank;
        if (score > bestScore) {
          best = token.index();
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** How often each event is named; in the headline counts three times. */
  private Map<String, Integer> mentions(boolean names) {
    Map<String, Integer> mentions = new HashMap<>();
    for (Token token : article.tokens()) {
      Triggers.Trigger trigger = Triggers.LEXICON.of(article, token);
      if (trigger != null && trigger.names() == names) {
        mentions.merge(trigger.noun(), 1, Integer::sum);
      }
    }
    String title = article.article().title();
    if (title != null) {
      String before = "";
      for (String word : Words.of(title)) {
        Triggers.Trigger trigger = Triggers.LEXICON.ofUntagged(before, word);
        before = word;
        if (trigger != null && trigger.names() == names) {
          mentions.merge(trigger.noun(), 3, Integer::sum);
        }
      }
    }
    return mentions;
  }

  private @Nullable Days days(List<Sentence> lead, int trigger) {
    Days wide = null;
    for (int anchor : anchors(lead, trigger)) {
      int time = happenings.ownTime(anchor);
      Days days = time == NONE ? null : happenings.daysAt(time);
      if (days != null && days.areNarrow()) {
        return days;
      }
      wide = wide == null ? days : wide;
    }
    return wide;
  }

  private @Nullable String place(List<Sentence> lead, int trigger) {
    for (int anchor : anchors(lead, trigger)) {
      int place = happenings.ownPlace(anchor);
      if (place != NONE) {
        return happenings.placeName(place);
      }
    }
    return Dateline.place(article, happenings.datelineEnd());
  }

  /**
   * The trigger, the words of the lead that name the same event or its harm, then the lead's first
   * words.
   */
  private List<Integer> anchors(List<Sentence> lead, int trigger) {
    List<Integer> anchors = new ArrayList<>();
    if (trigger != NONE) {
      anchors.add(trigger);
      String noun = happenings.noun(trigger);
      for (Sentence sentence : lead) {
        for (Token token : article.tokensOf(sentence)) {
          Triggers.Trigger other = Triggers.LEXICON.of(article, token);
          if (other != null && (other.noun().equals(noun) || !other.names())) {
            anchors.add(token.index());
          }
        }
      }
    }
    lead.stream().limit(3).map(Sentence::first).forEach(anchors::add);
    return anchors;
  }
}
