package org.hearsay.identity;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user's alias file: plain text in UTF-8 that is read with every question, so it holds whatever
 * is indexed again. One rule a line; what follows a {@code #} is a comment.
 *
 * <pre>
 * merge  Ada Quill = A. Quill; Mayor Quill     these are one speaker, shown as Ada Quill
 * rename Harbour Authority = Port of Gull Bay  shown under another name
 * hide   a statement                           in no list of speakers
 * split  Jo Penn = engineer; MP | lawmaker     these are two, told apart by words of their roles
 * outlet Gull Bay Post = gullbaypost.example   these are one outlet, shown as Gull Bay Post
 * </pre>
 *
 * <p>Names are compared as everywhere, without case, diacritics and titles. Rules take effect in
 * the order of the file.
 */
public record Aliases(List<AliasRule> rules) {

  /** No rules: the file that is not there. */
  public static final Aliases NONE = new Aliases(List.of());

  public Aliases {
    rules = List.copyOf(rules);
  }

  /**
   * Reads a file of rules.
   *
   * @throws AliasException where a line is no rule
   */
  public static Aliases read(Path file) throws IOException, AliasException {
    try {
      return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new AliasException(file.toString(), 1, "the file is not in UTF-8");
    }
  }

  /**
   * Reads rules from text.
   *
   * @param file how messages call the file
   */
  public static Aliases parse(String file, String text) throws AliasException {
    List<AliasRule> rules = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      int comment = line.indexOf('#');
      String rule = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!rule.isEmpty()) {
        rules.add(rule(file, number, rule));
      }
    }
    return new Aliases(rules);
  }

  /** What the rules make of a name with and without its titles; null where none is about it. */
  @Nullable String shown(NameKey name, NameKey withoutTitles) {
    String shown = null;
    NameKey key = name;
    NameKey plain = withoutTitles;
    for (AliasRule rule : rules) {
      String next =
          switch (rule) {
            case AliasRule.Merge merge -> isOneOf(merge.others(), key, plain) ? merge.name() : null;
            case AliasRule.Rename rename ->
                isOneOf(List.of(rename.old()), key, plain) ? rename.name() : null;
            case AliasRule.Hide hide -> null;
            case AliasRule.Split split -> null;
            case AliasRule.Outlet outlet -> null;
          };
      if (next != null) {
        shown = next;
        key = NameKey.of(next);
        plain = key.withoutTitles();
      }
    }
    return shown;
  }

  /** The keys of all names of speakers in the rules, with and without their titles. */
  public Set<NameKey> speakers() {
    Set<NameKey> keys = new HashSet<>();
    for (AliasRule rule : rules) {
      for (String name : speakers(rule)) {
        keys.add(NameKey.of(name));
        keys.add(NameKey.of(name).withoutTitles());
      }
    }
    return keys;
  }

  private static List<String> speakers(AliasRule rule) {
    List<String> names = new ArrayList<>();
    switch (rule) {
      case AliasRule.Merge merge -> {
        names.add(merge.name());
        names.addAll(merge.others());
      }
      case AliasRule.Rename rename -> names.addAll(List.of(rename.old(), rename.name()));
      case AliasRule.Hide hide -> names.add(hide.name());
      case AliasRule.Split split -> {
        names.add(split.name());
        split.parts().forEach(part -> names.add(split.shown(part)));
      }
      case AliasRule.Outlet outlet -> {
        // of no speaker
      }
    }
    return names;
  }

  /** The name to show for an outlet: the user's, else its own. */
  public String outlet(String name) {
    for (AliasRule rule : rules) {
      if (rule instanceof AliasRule.Outlet outlet
          && isOneOf(outlet.others(), NameKey.of(name), NameKey.of(name))) {
        return outlet.name();
      }
    }
    return name;
  }

  /** All names of the outlet that is called so, this one among them. */
  public Set<String> outletNames(String name) {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    NameKey shown = NameKey.of(outlet(name));
    for (AliasRule rule : rules) {
      if (rule instanceof AliasRule.Outlet outlet && NameKey.of(outlet.name()).equals(shown)) {
        names.add(outlet.name());
        names.addAll(outlet.others());
      }
    }
    return names;
  }

  private static boolean isOneOf(List<String> names, NameKey key, NameKey plain) {
    return names.stream().map(NameKey::of).anyMatch(name -> name.equals(key) || name.equals(plain));
  }

  private static AliasRule rule(String file, int line, String rule) throws AliasException {
    String[] words = rule.split("\\s+", 2);
    String rest = words.length < 2 ? "" : words[1];
    return switch (words[0]) {
      case "merge" -> {
        String[] sides = sides(file, line, "merge", rest);
        yield new AliasRule.Merge(line, sides[0], list(sides[1]));
      }
      case "split" -> {
        String[] sides = sides(file, line, "split", rest);
        yield new AliasRule.Split(
            line, sides[0], list(sides[1]).stream().map(part -> list(part, "\\|")).toList());
      }
      case "outlet" -> {
        String[] sides = sides(file, line, "outlet", rest);
        yield new AliasRule.Outlet(line, sides[0], list(sides[1]));
      }
      case "rename" -> {
        String[] sides = sides(file, line, "rename", rest);
        yield new AliasRule.Rename(line, sides[0], sides[1]);
      }
      case "hide" -> {
        if (rest.isEmpty()) {
          throw new AliasException(file, line, "\"hide\" needs a name after it");
        }
        yield new AliasRule.Hide(line, rest);
      }
      default ->
          throw new AliasException(
              file,
              line,
              "a rule begins with merge, rename, hide, split or outlet, not with \""
                  + words[0]
                  + "\"");
    };
  }

  private static List<String> list(String names) {
    return list(names, ";");
  }

  private static List<String> list(String names, String between) {
    return Arrays.stream(names.split(between, -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String[] sides(String file, int line, String verb, String rest)
      throws AliasException {
    int equals = rest.indexOf('=');
    String left = equals < 0 ? "" : rest.substring(0, equals).strip();
    String right = equals < 0 ? "" : rest.substring(equals + 1).strip();
    if (left.isEmpty() || right.replace(";", "").isBlank()) {
      throw new AliasException(file, line, "\"" + verb + "\" needs a name on each side of a \"=\"");
    }
    return new String[] {left, right};
  }
}
