package org.hearsay.compare.blame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.hearsay.compare.digest.Copies;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.text.Groups;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Stance;
import org.jspecify.annotations.Nullable;

/** Who is blamed for an event, and by whom. */
public final class Accusations {

  private record Accusation(Telling telling, String blamed, @Nullable String by) {}

  private final Copies copies;
  private final UnaryOperator<String> aliases;

  public Accusations(Copies copies, UnaryOperator<String> aliases) {
    this.copies = copies;
    this.aliases = aliases;
  }

  /** Everybody who is blamed, those with the most claims first. */
  public List<Responsibility.Version> in(List<Telling> tellings) {
    List<Accusation> accusations = new ArrayList<>();
    for (Telling telling : tellings) {
      Blame blame = telling.blame();
      if (blame != null) {
        boolean denied = blame.negated() || blame.stance() == Stance.DENIED;
        String blamed = aliases.apply(blame.blamed());
        String by = blame.by();
        accusations.add(
            new Accusation(
                telling, denied ? "not " + blamed : blamed, by == null ? null : aliases.apply(by)));
      }
    }
    accusations.sort(
        Comparator.comparing((Accusation found) ->
                found.telling().source().published() == null
                    ? LocalDate.MAX
                    : found.telling().source().published())
            .thenComparing(found -> found.telling().source().outlet())
            .thenComparing(found -> found.telling().source().id())
            .thenComparing(found -> found.telling().span()));
    return versions(accusations);
  }

  private List<Responsibility.Version> versions(List<Accusation> accusations) {
    Groups groups = new Groups(accusations.size());
    for (int i = 0; i < accusations.size(); i++) {
      for (int j = i + 1; j < accusations.size(); j++) {
        if (sameName(accusations.get(i).blamed(), accusations.get(j).blamed())) {
          groups.join(i, j);
        }
      }
    }
    List<Responsibility.Version> versions = new ArrayList<>();
    for (List<Integer> group : groups.all()) {
      List<Accusation> of = group.stream().map(accusations::get).toList();
      versions.add(new Responsibility.Version(fullest(of), claims(of)));
    }
    versions.sort(
        Comparator.comparingInt((Responsibility.Version version) -> -version.claims().size())
            .thenComparing(Responsibility.Version::blamed));
    return versions;
  }

  /** One name is the other, or ends in it: "Assad", "Bashar al-Assad". */
  private static boolean sameName(String a, String b) {
    List<String> first = Words.of(Words.name(a));
    List<String> second = Words.of(Words.name(b));
    boolean denied = first.remove("not");
    boolean otherDenied = second.remove("not");
    List<String> shorter = first.size() <= second.size() ? first : second;
    List<String> longer = first.size() <= second.size() ? second : first;
    return denied == otherDenied
        && longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
  }

  private static String fullest(List<Accusation> accusations) {
    return accusations.stream()
        .map(Accusation::blamed)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** One claim for one accuser in one copy. */
  private List<Claim> claims(List<Accusation> accusations) {
    Map<List<Object>, List<Accusation>> same = new LinkedHashMap<>();
    for (Accusation found : accusations) {
      String by = found.by() == null ? "" : Words.name(found.by());
      same.computeIfAbsent(
              List.of(copies.group(found.telling().source().id()), by), unused -> new ArrayList<>())
          .add(found);
    }
    List<Claim> claims = new ArrayList<>();
    for (List<Accusation> prints : same.values()) {
      Accusation first = prints.getFirst();
      Set<String> outlets = new TreeSet<>();
      prints.forEach(print -> outlets.add(print.telling().source().outlet()));
      outlets.remove(first.telling().source().outlet());
      outlets.remove("");
      claims.add(first.telling().claim(first.by(), List.copyOf(outlets)));
    }
    return claims;
  }
}
