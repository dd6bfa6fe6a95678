package nl.dmmsearch.http;

import java.util.List;
import nl.dmmsearch.http.SearchJson.HitJson;
import nl.dmmsearch.search.Hit;

/** The briefs that are most like one of them. */
record SimilarJson(List<HitJson> hits) {
  /** The most that can be asked for. */
  static final int MOST = 20;

  static SimilarJson of(List<Hit> hits) {
    return new SimilarJson(hits.stream().map(hit -> HitJson.of(hit, false)).toList());
  }
}
