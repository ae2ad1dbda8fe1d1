package org.hearsay.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.AliasException;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.Schema;
import org.hearsay.index.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who from the few forms that it depends on is who is who from all of them. */
class WhoIsWhoTest {

  private static final String[] GIVEN = {"Ada", "Bo", "Ada M.", "Ada Mae", "Mayor", "Quill", ""};
  private static final String[] SURNAMES = {"Quill", "Penn", "Gull Bay", "Quill Jr.", "Ministry"};

  private static final String[] OTHERS = {
    "Ada Quill", "Health Ministry", "Ministry of Health", "Quill", "U.S. officials", "Penn Ministry"
  };

  private static final @Nullable String[] ROLES = {
    null, null, "mayor", "harbour engineer", "engineer", "member of parliament"
  };

  private static final String RULES =
      """
      merge Ada Quill = A. Penn; Ministry of Health
      rename Bo Penn = Penn of Gull Bay
      hide Quill
      split Ada Penn = engineer; mayor
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whoAnyoneIsDependsOnThoseAroundThemAlone(long seed) throws IOException, AliasException {
    Random random = new Random(seed);
    fill(random);
    Aliases aliases = seed % 2 == 0 ? Aliases.NONE : Aliases.parse("aliases", RULES);
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Speakers speakers = new Speakers(searcher, aliases);
      Query quotes = new Conditions(Schema.TYPE_QUOTE, aliases).query();
      Map<SpeakerForm, Long> forms = speakers.forms(quotes);
      assertTrue(forms.size() > 5, "a test of nobody");
      Set<SpeakerForm> open = SpeakerIdentities.needCompany(forms.keySet());
      SpeakerIdentities all = new SpeakerIdentities(forms, speakers.company(quotes, open), aliases);
      for (SpeakerForm form : forms.keySet()) {
        assertEquals(
            all.of(form),
            new WhoIsWho(new LuceneSpeakers(searcher), aliases).of(form),
            form.toString());
      }
      for (String name : names(forms.keySet())) {
        WhoIsWho whoIsWho = new WhoIsWho(new LuceneSpeakers(searcher), aliases);
        assertEquals(all.shown(name), whoIsWho.shown(name), name);
        assertEquals(all.called(name), whoIsWho.called(name), name);
      }
      assertEquals(all.effects(), new WhoIsWho(new LuceneSpeakers(searcher), aliases).effects());
    }
  }

  private static List<String> names(Set<SpeakerForm> forms) {
    List<String> names =
        new ArrayList<>(List.of("ministry", "ada", "nobody", "Gull Bay", "health"));
    forms.forEach(form -> names.add(form.name()));
    names.addAll(List.of("Penn of Gull Bay", "bay", "Ada Penn (mayor)", "Mayor Quill", "A. Penn"));
    return names;
  }

  /** Articles of which some are changed and some removed, in several commits. */
  private void fill(Random random) {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      for (int i = 0; i < 40; i++) {
        Written article = Written.article("a" + random.nextInt(25), "Gull", "2025-05-04");
        for (int quotes = random.nextInt(4); quotes >= 0; quotes--) {
          boolean isPerson = random.nextInt(3) > 0;
          article.says(
              isPerson ? person(random) : one(OTHERS, random),
              isPerson ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION,
              ROLES[random.nextInt(ROLES.length)],
              QuoteKind.INDIRECT,
              0.9,
              "The ferry was late " + i);
        }
        index.add(article.annotated());
        if (i % 9 == 8) {
          index.remove(List.of("a" + random.nextInt(25)));
          index.commit();
        }
      }
      index.commit();
    }
  }

  private static String person(Random random) {
    return (one(GIVEN, random) + " " + one(SURNAMES, random)).strip();
  }

  private static String one(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }
}
