package org.hearsay.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.ReportOutline;
import org.hearsay.report.Wording;

/**
 * The utterances that several outlets have, wording beside wording; of one event or of several, as
 * most are.
 */
final class WordingsPage {

  private static final int PAGE = 20;
  private static final int MOST_OUTLETS = 4;

  private final Compared compared;
  private final Asked asked;
  private final String site;
  private final boolean isAlike;
  private final List<String> outlets;

  /**
   * @param site "http://127.0.0.1:8017"
   */
  WordingsPage(Compared compared, Asked asked, String site) {
    this.compared = compared;
    this.asked = asked;
    this.site = site;
    this.isAlike = asked.textOr("told", "").equals("alike");
    this.outlets = asked.texts("outlet").stream().distinct().limit(MOST_OUTLETS).toList();
  }

  /**
   * What it shows.
   *
   * @param waiting why nothing is known; empty where it is
   */
  WordingsView view(String waiting) {
    List<SharedQuote> all = compared.quotes(isAlike);
    List<SharedQuote> found = all.stream().filter(this::isAsked).toList();
    int page = asked.number("page", 1, 1, 10_000);
    Address here = here();
    Here shown = new Here(site, this::isOfAskedOutlet);
    List<Content> quotes = new ArrayList<>();
    ListView.page(found, page, PAGE)
        .forEach(quote -> shown.of(quote).map(FindingsHtml::quote).ifPresent(quotes::add));
    return new WordingsView(
        waiting,
        Wording.count(found.size(), "utterance"),
        asked.textOr("words", ""),
        isAlike,
        outlets,
        names(all),
        quotes,
        page == 1 ? null : here.set("page", page - 1).toString(),
        (long) page * PAGE >= found.size() ? null : here.set("page", page + 1).toString());
  }

  private Address here() {
    Address here =
        Address.of("/wordings")
            .with("words", asked.text("words"))
            .with("told", isAlike ? "alike" : "");
    for (String outlet : outlets) {
      here = here.with("outlet", outlet);
    }
    return here;
  }

  private static List<String> names(List<SharedQuote> quotes) {
    TreeSet<String> names = new TreeSet<>();
    quotes.forEach(quote -> ReportOutline.claims(quote).map(Claim::outlet).forEach(names::add));
    names.remove("");
    return List.copyOf(names);
  }

  private boolean isAsked(SharedQuote quote) {
    String text =
        Stream.concat(
                Stream.of(quote.speaker()),
                quote.versions().stream().flatMap(one -> Stream.of(one.speaker(), one.text())))
            .reduce("", (all, one) -> all + " " + one)
            .toLowerCase(Locale.ROOT);
    return outlets.stream()
            .allMatch(outlet -> ReportOutline.claims(quote).anyMatch(claim -> is(claim, outlet)))
        && Arrays.stream(asked.textOr("words", "").toLowerCase(Locale.ROOT).split("\\s+", -1))
            .allMatch(text::contains);
  }

  private boolean isOfAskedOutlet(Claim claim) {
    return outlets.isEmpty() || outlets.stream().anyMatch(outlet -> is(claim, outlet));
  }

  private static boolean is(Claim claim, String outlet) {
    return claim.outlet().equals(outlet) || claim.prints().contains(outlet);
  }
}
