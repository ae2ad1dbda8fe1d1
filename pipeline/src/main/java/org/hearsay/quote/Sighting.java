package org.hearsay.quote;

/**
 * One place where the article speaks of somebody, as far as it matters for whom a later pronoun
 * means.
 *
 * @param token the head of the words
 * @param subject whether they are the subject of their clause
 * @param source whether something is attributed to them there
 * @param quoted whether they stand in quotation marks
 * @param dependent whether they only modify a noun: "Quill's", "the Quill campaign"
 * @param introduction whether it is the first mention of somebody by name
 * @param aside whether they stand in brackets or in a credit: "Photo: Agency/Ada Quill"
 */
record Sighting(
    Someone who,
    int token,
    int sentence,
    int paragraph,
    boolean subject,
    boolean source,
    boolean quoted,
    boolean dependent,
    boolean introduction,
    boolean aside) {}
