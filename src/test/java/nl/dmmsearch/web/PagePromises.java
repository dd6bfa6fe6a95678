package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What every page keeps to, whatever it shows. */
final class PagePromises {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final List<String> BLOCKS =
      List.of("p", "ul", "ol", "div", "section", "table", "details", "article", "nav", "form");

  private PagePromises() {}

  /** Reads the page and checks all of them. */
  static Html keptBy(Page page) {
    Html html = Html.of(page);
    hasLandmarks(html);
    hasNoScriptsButOurOwn(html);
    hasNoInlineScriptsOrStyles(html);
    picturesAreTold(html);
    headingsGoDownInSteps(html);
    idsAreUniqueAndPointedAtRightly(html);
    fieldsHaveLabels(html);
    linksSayWhereTheyLead(html);
    paragraphsHoldText(html);
    return html;
  }

  private static void hasLandmarks(Html html) {
    assertThat(html.one("html").attribute("lang")).isEqualTo("nl");
    assertThat(html.all("title").getFirst().text()).endsWith(" – DMM-brieven");
    assertThat(html.all("main")).hasSize(1);
    assertThat(html.all("header")).hasSize(1);
    assertThat(html.all("footer")).hasSize(1);
    assertThat(html.classed("skip").getFirst().attribute("href"))
        .isEqualTo("#" + html.one("main").attribute("id"));
    assertThat(html.one("h1").text()).isNotEmpty();
  }

  /** A script helps with typing; it is a file of ours, and what it does nobody needs. */
  private static void hasNoScriptsButOurOwn(Html html) {
    assertThat(html.all("script"))
        .hasSizeLessThan(2)
        .allMatch(script ->
            Assets.SCRIPT.equals(script.attribute("src"))
                && script.has("defer")
                && script.text().isEmpty());
  }

  private static void hasNoInlineScriptsOrStyles(Html html) {
    assertThat(html.elements())
        .extracting(Html.Element::name)
        .doesNotContain("style", "iframe", "object", "img", "base");
    assertThat(html.elements())
        .flatExtracting(e -> e.attributes().keySet())
        .noneMatch(name -> name.startsWith("on"))
        .doesNotContain("style");
  }

  /** Whoever cannot see a picture is told what it shows. */
  private static void picturesAreTold(Html html) {
    assertThat(html.all("svg"))
        .allMatch(svg -> "img".equals(svg.attribute("role")) && svg.has("aria-labelledby"));
  }

  private static void headingsGoDownInSteps(Html html) {
    int before = 0;
    for (Html.Element element : html.elements()) {
      if (HEADINGS.contains(element.name())) {
        int level = element.name().charAt(1) - '0';
        assertThat(level).as(element.text()).isLessThanOrEqualTo(before + 1);
        before = level;
      }
    }
  }

  private static void idsAreUniqueAndPointedAtRightly(Html html) {
    List<String> ids = html.attributes("id");
    assertThat(ids).doesNotHaveDuplicates();
    var pointers = new ArrayList<String>();
    pointers.addAll(html.attributes("for"));
    html.attributes("aria-labelledby")
        .forEach(named -> pointers.addAll(List.of(named.split(" ", -1))));
    pointers.addAll(html.attributes("aria-describedby"));
    html.attributes("href").stream()
        .filter(href -> href.startsWith("#"))
        .forEach(href -> pointers.add(href.substring(1)));
    assertThat(ids).containsAll(pointers);
  }

  private static void fieldsHaveLabels(Html html) {
    Stream.concat(html.all("input").stream(), html.all("select").stream())
        .filter(field -> !"hidden".equals(field.attribute("type")))
        .forEach(field ->
            assertThat(html.all("label"))
                .filteredOn(label -> field.attribute("id").equals(label.attribute("for")))
                .as(field.attribute("name"))
                .hasSize(1));
    assertThat(html.all("th")).allMatch(cell -> cell.has("scope"));
  }

  private static void linksSayWhereTheyLead(Html html) {
    assertThat(html.all("a")).allMatch(a -> !a.text().isEmpty() && a.has("href"));
    assertThat(html.attributes("href")).allMatch(href -> href.matches("(?s)[/#][^/].*|/"));
  }

  private static void paragraphsHoldText(Html html) {
    assertThat(html.elements())
        .filteredOn(element -> BLOCKS.contains(element.name()))
        .allMatch(element -> !element.within().contains("p"));
  }
}
