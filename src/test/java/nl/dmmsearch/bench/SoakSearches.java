package nl.dmmsearch.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.dmmsearch.bench.Slot.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Questions of which each answer must be that of one state of the letters. */
final class SoakSearches {
  private static final Pattern GENERATION = Pattern.compile("\\bx[b-df-hj-np-tv-z]{11}\\b");

  /** Asked for the load they are; that they are answered is all that is looked at. */
  private static final List<String> OTHERS =
      List.of(
          "/?q=luchtverdediging",
          "/api/v1/briefs?q=munitie+OR+fregatten&explain=true",
          "/api/v1/briefs?q=%22ministers+van+Defensie%22&meetingYear=2022",
          "/api/v1/suggestions?q=lucht",
          "/api/v1/statements?q=informeren",
          "/api/v1/meetings",
          "/api/v1/timeline?q=munitie",
          "/api/v1/status",
          "/api/v1/documents",
          "/api/v1/export?q=munitie&format=ndjson",
          "/toezeggingen",
          "/bijeenkomsten");

  private final SoakedService service;
  private final List<Slot> slots;
  private final int steady;

  /**
   * @param steady how many letters never change
   */
  SoakSearches(SoakedService service, List<Slot> slots, int steady) {
    this.service = service;
    this.slots = slots;
    this.steady = steady;
  }

  /** An answer that is that of no state. */
  static final class Inconsistent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Inconsistent(String what) {
      super(what);
    }
  }

  /** Asks one of them. */
  void ask(Random random) throws IOException, InterruptedException {
    switch (random.nextInt(10)) {
      case 0 -> all();
      case 1 -> steady();
      case 2, 3, 4, 5 -> one(slots.get(random.nextInt(slots.size())));
      default -> answered(OTHERS.get(random.nextInt(OTHERS.size())));
    }
  }

  private void answered(String path) throws IOException, InterruptedException {
    var answer = service.get(path);
    if (answer.statusCode() != 200) {
      throw new Inconsistent(path + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  /** One document: all of its letters of one generation, or none. */
  void one(Slot slot) throws IOException, InterruptedException {
    long from = System.nanoTime();
    JsonNode answer = service.json("/api/v1/briefs?match=all&q=%3D" + slot.word());
    var asked = new Span(from, System.nanoTime());
    List<JsonNode> hits = hits(answer);
    expect(hits.size() == answer.get("total").asInt(), slot.word(), answer);
    check(slot, hits, asked);
  }

  /** All that come and go, at one moment. */
  void all() throws IOException, InterruptedException {
    long from = System.nanoTime();
    JsonNode answer =
        service.json("/api/v1/briefs?match=all&pageSize=100&q=" + SoakLetters.FLEETING);
    var asked = new Span(from, System.nanoTime());
    List<JsonNode> hits = hits(answer);
    expect(hits.size() == answer.get("total").asInt(), "all", answer);
    Map<String, List<JsonNode>> byName = new HashMap<>();
    hits.forEach(hit -> byName.computeIfAbsent(name(hit), n -> new ArrayList<>()).add(hit));
    Span moment = asked;
    for (Slot slot : slots) {
      List<JsonNode> there = byName.getOrDefault(slot.name(), List.of());
      moment = moment.and(check(slot, there, asked));
    }
    expect(!moment.isEmpty(), "letters that never were there together", answer);
  }

  /** Those that never change, page by page: each of them once, whatever happens meanwhile. */
  void steady() throws IOException, InterruptedException {
    Set<String> seen = new HashSet<>();
    for (int page = 1; (page - 1) * 25 < steady; page++) {
      JsonNode answer =
          service.json(
              "/api/v1/briefs?match=all&sort=meetingDate&pageSize=25&page="
                  + page
                  + "&q="
                  + SoakLetters.STEADY);
      expect(answer.get("total").asInt() == steady, "not all that never change", answer);
      hits(answer).forEach(hit -> seen.add(hit.get("id").asString()));
    }
    if (seen.size() != steady) {
      throw new Inconsistent(seen.size() + " of " + steady + " on the pages together");
    }
  }

  private static Span check(Slot slot, List<JsonNode> hits, Span asked) {
    Set<String> generations = new TreeSet<>();
    hits.forEach(hit -> generations.addAll(generations(hit)));
    boolean whole = hits.isEmpty() || (hits.size() == slot.letters() && generations.size() == 1);
    @Nullable String seen = generations.isEmpty() ? null : generations.iterator().next();
    Span moment = slot.seen(seen, asked);
    if (!whole || moment.isEmpty()) {
      throw new Inconsistent(
          "%s: %d letters of %s".formatted(slot.name(), hits.size(), generations));
    }
    return moment;
  }

  private static Set<String> generations(JsonNode hit) {
    var found = new TreeSet<String>();
    String text = hit.get("title") + " " + hit.get("snippets");
    GENERATION.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }

  /** Of the document that was sent; letters of an archive lie in it. */
  private static String name(JsonNode hit) {
    return hit.at("/source/name").asString().replaceAll("(?<=\\.zip)/.*", "");
  }

  private static List<JsonNode> hits(JsonNode answer) {
    return List.copyOf(answer.get("hits").values());
  }

  private static void expect(boolean holds, String about, JsonNode answer) {
    if (!holds) {
      throw new Inconsistent(about + ": " + answer);
    }
  }
}
