package org.hearsay.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page of the site with what is asked of it, as a link. Immutable. */
final class Address {

  private record Parameter(String name, String value) {}

  private final String path;
  private final List<Parameter> parameters;

  private Address(String path, List<Parameter> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  static Address of(String path) {
    return new Address(path, List.of());
  }

  static String article(String id) {
    return of("/article").with("id", id).toString();
  }

  /** The place in an article, or in its headline, from which something is known. */
  static String place(String article, boolean inHeadline, int start) {
    return article(article) + "#" + anchor(inHeadline, start);
  }

  static String anchor(boolean inHeadline, int start) {
    return (inHeadline ? "title-" : "at-") + start;
  }

  static String speaker(String name) {
    return of("/speaker").with("name", name).toString();
  }

  static String outlet(String name) {
    return of("/outlet").with("name", name).toString();
  }

  /** The page of what a query finds among quotes, figures or articles. */
  static String query(String query, String in) {
    return of("/search").with("q", query).with("in", in.equals("quotes") ? "" : in).toString();
  }

  static String event(String id) {
    return of("/event").with("id", id).toString();
  }

  /** The same with one more value; null or empty adds none. */
  Address with(String name, @Nullable Object value) {
    String given = Objects.toString(value, "");
    if (given.isEmpty()) {
      return this;
    }
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, given));
    return new Address(path, more);
  }

  /** The same without any value of this name. */
  Address without(String name) {
    return new Address(path, parameters.stream().filter(one -> !one.name().equals(name)).toList());
  }

  /** The same without this one value of the name. */
  Address without(String name, String value) {
    return new Address(
        path,
        parameters.stream()
            .filter(one -> !(one.name().equals(name) && one.value().equals(value)))
            .toList());
  }

  /** The same with this value alone under the name. */
  Address set(String name, @Nullable Object value) {
    return without(name).with(name, value);
  }

  /** The same question to another page. */
  Address at(String other) {
    return new Address(other, parameters);
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : path
            + parameters.stream()
                .map(one -> encoded(one.name()) + "=" + encoded(one.value()))
                .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
