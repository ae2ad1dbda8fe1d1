package org.hearsay.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hearsay.compare.finding.Fact;
import org.hearsay.report.ReportOutline.Section;

/**
 * The places of a page that links lead to. They are made of what an event and a fact are called,
 * not of their order or their articles, so a link still leads there when more articles have come.
 * An event that is called by the headline of one article may be called by another's then, so its
 * other headlines lead there too.
 */
final class Anchors {

  /** An id must not begin with a digit where old style sheets read it. */
  private static final String PREFIX = "on-";

  private static final int LONGEST = 80;

  private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
  private final IdentityHashMap<Object, List<String>> others = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Anchors() {}

  static Anchors of(ReportOutline outline) {
    Anchors anchors = new Anchors();
    for (Section section : outline.sections()) {
      boolean isHeadline = titles(section).contains(HtmlWording.name(section));
      String called = isHeadline ? HtmlWording.name(section) : HtmlWording.heading(section);
      String event = anchors.add(section, called);
      for (Fact fact : section.facts()) {
        anchors.add(fact, event.substring(PREFIX.length()) + " " + Wording.title(fact));
      }
    }
    outline.sections().forEach(anchors::addOthers);
    return anchors;
  }

  private static List<String> titles(Section section) {
    return EventArticles.of(section).stream()
        .map(EventArticles.Article::title)
        .filter(Objects::nonNull)
        .map(Shown::capitalised)
        .distinct()
        .toList();
  }

  /** After all that has a name of its own: what another event is called leads to that one. */
  private void addOthers(Section section) {
    List<String> titles = titles(section);
    if (section.event() == null || !titles.contains(HtmlWording.name(section))) {
      return;
    }
    for (String title : titles) {
      addOther(section, slug(title));
      for (Fact fact : section.facts()) {
        addOther(fact, slug(slug(title).substring(PREFIX.length()) + " " + Wording.title(fact)));
      }
    }
  }

  private void addOther(Object what, String name) {
    if (taken.add(name)) {
      others.computeIfAbsent(what, unused -> new ArrayList<>()).add(name);
    }
  }

  /** What else has led there, or will. */
  List<String> others(Section section) {
    return others.getOrDefault(section, List.of());
  }

  List<String> others(Fact fact) {
    return others.getOrDefault(fact, List.of());
  }

  String of(Section section) {
    return names.getOrDefault(section, "");
  }

  String of(Fact fact) {
    return names.getOrDefault(fact, "");
  }

  private String add(Object what, String called) {
    String slug = slug(called);
    String name = slug;
    for (int i = 2; !taken.add(name); i++) {
      name = slug + "-" + i;
    }
    names.put(what, name);
    return name;
  }

  /** "attack-damascus-21-august-2013"; letters of any script stay. */
  private static String slug(String called) {
    String slug =
        Normalizer.normalize(called, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return PREFIX + slug.substring(0, Math.min(slug.length(), LONGEST));
  }
}
