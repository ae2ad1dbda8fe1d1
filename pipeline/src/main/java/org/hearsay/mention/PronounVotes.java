package org.hearsay.mention;

/** Counts the pronouns that follow a name closely. Not thread-safe. */
final class PronounVotes {

  private static final int CLEAR = 4;

  private int male;
  private int female;
  private int thing;

  void count(String word) {
    switch (word) {
      case "he", "his", "him", "himself" -> male++;
      case "she", "her", "hers", "herself" -> female++;
      case "its", "itself" -> thing++;
      default -> {}
    }
  }

  /**
   * The gender that name and title tell, or where they tell none or many pronouns speak against it,
   * theirs.
   */
  Gender correct(Gender gender) {
    if (gender == Gender.UNKNOWN) {
      return male == female ? Gender.UNKNOWN : male > female ? Gender.MALE : Gender.FEMALE;
    }
    int against = gender == Gender.MALE ? female : male;
    int agreeing = gender == Gender.MALE ? male : female;
    if (against >= CLEAR && against > CLEAR * agreeing) {
      return gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    }
    return gender;
  }

  boolean areForAThing() {
    return thing >= 2 && male == 0 && female == 0;
  }
}
