package org.hearsay.index.search;

import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.hearsay.index.Schema;

/** In which order what is found is given; never by chance. */
final class Orders {

  private Orders() {}

  static Sort of(Order order) {
    SortField place = new SortField(Schema.ORDINAL, SortField.Type.INT);
    return switch (order) {
      case BEST -> new Sort(SortField.FIELD_SCORE, published(true), byId(), place);
      case NEWEST -> new Sort(published(true), byId(), place);
      case OLDEST -> new Sort(oldestFirst(), byId(), place);
    };
  }

  /** Articles have no place in an article. */
  static Sort onArticles(Order order) {
    return switch (order) {
      case BEST -> new Sort(SortField.FIELD_SCORE, published(true), byId());
      case NEWEST -> new Sort(published(true), byId());
      case OLDEST -> new Sort(oldestFirst(), byId());
    };
  }

  static SortField oldestFirst() {
    return LongField.newSortField(
        Schema.PUBLISHED, false, SortedNumericSelector.Type.MIN, Long.MAX_VALUE);
  }

  static SortField published(boolean newestFirst) {
    return LongField.newSortField(
        Schema.PUBLISHED, newestFirst, SortedNumericSelector.Type.MIN, Long.MIN_VALUE);
  }

  static SortField byId() {
    return KeywordField.newSortField(Schema.ID, false, SortedSetSelector.Type.MIN);
  }
}
