package org.hearsay.corpus.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says of the article on it, each thing as the page writes it and the surest source
 * first: linked data (JSON-LD), then meta elements, then what is to be seen.
 *
 * @param outlets who publishes it
 * @param dates when it was published; not all of them need be dates
 * @param authors none where the page names nobody
 * @param languages as codes
 * @param text its paragraphs with blank lines between them; empty where no article is found
 */
public record Page(
    List<String> titles,
    List<String> outlets,
    List<String> urls,
    List<String> dates,
    List<String> authors,
    List<String> languages,
    Optional<String> text) {

  public static Page of(Document document) {
    Optional<LinkedData> linked = LinkedData.ofArticle(document);
    Metadata metadata = new Metadata(document, linked);
    return new Page(
        metadata.titles(),
        metadata.outlets(),
        metadata.urls(),
        metadata.dates(),
        metadata.authors(),
        metadata.languages(),
        Body.text(document, linked.flatMap(LinkedData::body)));
  }

  /** The text of markup that holds an article and nothing else, as feeds and agencies carry it. */
  public static String text(Element markup) {
    return Blocks.joined(Blocks.of(markup));
  }

  /** The text of a string that may hold markup, or plain paragraphs on lines of their own. */
  public static String textOfString(String given) {
    return Blocks.textOfString(given);
  }

  /** The same of one that publishers also put links and notes of their pages into. */
  public static String textOfFragment(String given) {
    return Body.textOfFragment(given);
  }
}
