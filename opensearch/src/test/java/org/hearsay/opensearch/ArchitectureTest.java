package org.hearsay.opensearch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;

/** What speaks to a cluster knows the index and nothing of its neighbours, and no server. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hearsay.opensearch");

  @Test
  void knowsTheIndexAndWhatIsBelowIt() {
    classes()
        .that()
        .resideInAPackage("org.hearsay.opensearch")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.net.ssl",
            "org.jspecify..",
            "org.apache.lucene..",
            "tools.jackson..",
            "org.hearsay.opensearch",
            "org.hearsay.index..",
            "org.hearsay.identity",
            "org.hearsay.corpus..",
            "org.hearsay.compare.event")
        .check(CLASSES);
  }

  @Test
  void theIndexKnowsNoServers() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.index..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hearsay.opensearch..")
        .check(new ClassFileImporter().importPackages("org.hearsay.index"));
  }

  @Test
  void nobodyPrints() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
  }
}
