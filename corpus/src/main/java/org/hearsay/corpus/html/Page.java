package org.hearsay.corpus.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param posts of a live page, each an article of its own; the page has no text then
 * @param notes what the reader of the text should know
 * @param wall why no article can be on the page, where it is a notice in its place
 */
public record Page(
    List<String> titles,
    List<String> outlets,
    List<String> urls,
    List<String> dates,
    List<String> authors,
    List<String> languages,
    Optional<String> text,
    List<Post> posts,
    List<String> notes,
    Optional<String> wall) {

  /** A page that is not free has whole articles of more characters. */
  private static final int SHORTEST_PAID_FOR = 1_500;

  private static final String PAID_FOR =
      "the page says that it is not free: the text may be the beginning of its article alone";

  /**
   * What the page says.
   *
   * @param document with the address that it was found at as its location, where that is known
   */
  public static Page of(Document document) {
    Optional<LinkedData> linked = LinkedData.ofArticle(document);
    Metadata metadata = new Metadata(document, linked);
    List<Post> posts = Posts.of(document, linked);
    Optional<Body.Found> body =
        posts.isEmpty() ? Body.of(document, linked.flatMap(LinkedData::body)) : Optional.empty();
    Optional<String> wall =
        posts.isEmpty() ? Walls.of(document, body.map(Body.Found::text)) : Optional.empty();
    return new Page(
        metadata.titles(),
        metadata.outlets(),
        metadata.urls(),
        metadata.dates(),
        metadata.authors(),
        metadata.languages(),
        wall.isPresent() ? Optional.empty() : body.map(Body.Found::text),
        posts,
        notes(body, linked),
        wall);
  }

  private static List<String> notes(Optional<Body.Found> body, Optional<LinkedData> linked) {
    boolean isTeaser =
        body.filter(found -> found.text().length() < SHORTEST_PAID_FOR).isPresent()
            && linked.filter(LinkedData::isPaidFor).isPresent();
    return Stream.concat(
            body.stream().flatMap(found -> found.notes().stream()),
            isTeaser ? Stream.of(PAID_FOR) : Stream.empty())
        .toList();
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

  /**
   * The text of a value in JSON or a table, which is plain, but for entities and paragraphs of
   * markup that some programs leave in it. Without either it stays to the last character.
   */
  public static String textOfValue(String given) {
    return Furniture.holdsParagraphs(given) ? Body.textOfFragment(given) : Entities.decoded(given);
  }

  /** The same characters, those that were escaped too often as themselves. */
  public static String decoded(String text) {
    return Entities.decoded(text);
  }

  /** On one line, without what is invisible. */
  public static String plain(String text) {
    return Blocks.plain(text);
  }
}
