package org.hearsay.quote;

import java.util.List;
import org.hearsay.quote.model.TokenTable;

/**
 * Finds attributions that are told by the page's layout, or by a form of words without a verb. The
 * learned steps have hardly seen these. Rules go first: what they find is not looked at again.
 */
interface AttributionRule {

  List<Attribution> find(TokenTable table, List<Paragraph> paragraphs);
}
