package org.hearsay.report;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.hearsay.compare.finding.Fact;
import org.hearsay.report.ReportOutline.Section;

/**
 * The places of a page that links lead to. They are made of what an event and a fact are called,
 * not of their order or their articles, so a link still leads there when more articles have come.
 */
final class Anchors {

  /** An id must not begin with a digit where old style sheets read it. */
  private static final String PREFIX = "on-";

  private static final int LONGEST = 80;

  private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Anchors() {}

  static Anchors of(ReportOutline outline) {
    Anchors anchors = new Anchors();
    for (Section section : outline.sections()) {
      String event = anchors.add(section, HtmlWording.heading(section));
      for (Fact fact : section.facts()) {
        anchors.add(fact, event.substring(PREFIX.length()) + " " + Wording.title(fact));
      }
    }
    return anchors;
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
