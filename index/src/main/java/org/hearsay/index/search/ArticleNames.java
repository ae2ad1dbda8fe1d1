package org.hearsay.index.search;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.hearsay.identity.Aliases;
import org.hearsay.index.ArticleAddress;
import org.hearsay.index.Schema;

/** Which articles a user means: by id, by address, by the file that they lie in, by their title. */
final class ArticleNames {

  private final IndexView index;
  private final Aliases aliases;
  private final Sort order;

  ArticleNames(IndexView index, Aliases aliases, Sort order) {
    this.index = index;
    this.aliases = aliases;
    this.order = order;
  }

  /**
   * The articles of this id, else of this address, else in this file or folder.
   *
   * @param path the name as an absolute path
   */
  List<ArticleHead> called(String name, String path) throws IOException {
    List<ArticleHead> found =
        heads(new TermQuery(new Term(Schema.ARTICLE, Schema.idTerm(name))), 1);
    if (found.isEmpty()) {
      Optional<String> key = ArticleAddress.key(name);
      if (key.isPresent()) {
        found = heads(new TermQuery(new Term(Schema.KEY, key.get())), Integer.MAX_VALUE);
      }
    }
    return found.isEmpty() ? heads(in(path), Integer.MAX_VALUE) : found;
  }

  private static Query in(String path) {
    return new BooleanQuery.Builder()
        .add(new PrefixQuery(new Term(Schema.READ_FROM, path + "\0")), Occur.SHOULD)
        .add(new PrefixQuery(new Term(Schema.READ_FROM, path + File.separator)), Occur.SHOULD)
        .build();
  }

  /**
   * The articles whose titles have all of these words in any form, the best first, or whose ids end
   * in them.
   */
  List<ArticleHead> titled(String words, int most) throws IOException {
    String end = "*/" + words.replaceAll("[*?\\\\]", "\\\\$0");
    Query query =
        new BooleanQuery.Builder()
            .add(QueryText.parse(QueryText.escaped(words), Schema.TITLE), Occur.SHOULD)
            .add(new WildcardQuery(new Term(Schema.ARTICLE, end)), Occur.SHOULD)
            .build();
    return heads(query, most);
  }

  private List<ArticleHead> heads(Query query, int most) throws IOException {
    List<ArticleHead> heads = new ArrayList<>();
    for (Found found : index.find(query, order, 0, most)) {
      heads.add(ArticleHead.of(Shown.article(found, aliases).article()));
    }
    return heads;
  }
}
