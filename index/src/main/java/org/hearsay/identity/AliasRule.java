package org.hearsay.identity;

import java.util.List;

/** The user's word on a speaker: one line of the alias file. */
public sealed interface AliasRule {

  /** The line in the file, from 1. */
  int line();

  /** All of these, and whoever is called {@code name}, are one speaker and shown as that. */
  record Merge(int line, String name, List<String> others) implements AliasRule {
    public Merge {
      others = List.copyOf(others);
    }
  }

  /** Whoever is called {@code old} is shown as {@code name}. */
  record Rename(int line, String old, String name) implements AliasRule {}

  /** Whoever is called {@code name} is in no list of speakers. */
  record Hide(int line, String name) implements AliasRule {}

  /** Articles of all of these outlets are of the one called {@code name}, and shown so. */
  record Outlet(int line, String name, List<String> others) implements AliasRule {
    public Outlet {
      others = List.copyOf(others);
    }
  }

  /**
   * Those called {@code name} are several persons, told apart by their roles.
   *
   * @param parts for each person words of roles, of which one has to be in the role
   */
  record Split(int line, String name, List<List<String>> parts) implements AliasRule {
    public Split {
      parts = parts.stream().map(List::copyOf).toList();
    }

    /** How a part is shown: "John Harper (engineer)". */
    String shown(List<String> part) {
      return name + " (" + part.getFirst() + ")";
    }
  }
}
