package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.Hit;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.ClassicSimilarity;
import org.apache.lucene.util.BytesRef;

/**
 * Finds briefs that are about the same things as one of them: by the words that set it apart, and
 * by what it was tagged with.
 */
final class SimilarBriefs {
  /** Names and subjects that set a letter apart; beyond these come the words of any letter. */
  private static final int TERMS = 40;

  /** In a larger part of all briefs a word tells nothing; every letter greets the chair. */
  private static final int COMMONEST_PERCENT = 40;

  /** What is in this many briefs or fewer is never too common. */
  private static final int FEW = 10;

  private static final Map<Facet, Float> SHARED =
      Map.of(Facet.TOPIC, 1f, Facet.MISSION, 4f, Facet.CAPABILITY, 2f, Facet.MEETING, 2f);

  /** What a word of the text counts for: a letter has many that happen to be in another. */
  private static final float TEXT = 0.5f;

  /** What one of the title or of a heading counts for. */
  private static final float SUBJECT = 2;

  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

  /** What letters of a kind say of themselves; its form is not what a letter is about. */
  private static final Set<String> OF_KINDS =
      Stream.of(
              "vraag vragen gevraagd vraagt antwoord antwoorden beantwoord beantwoording bericht"
                  + " berichten gelezen bekend krant artikel lid leden fractie fracties kamer"
                  + " kamervragen kamerbrief kamerstuk commissie commissies debat commissiedebat"
                  + " overleg schriftelijk inbreng voorzitter griffier adjunct spreker sprekers"
                  + " minister ministers staatssecretaris mede namens hoogachtend bijlage"
                  + " bijlagen geannoteerd geannoteerde agenda verslag beslisnota nota brief"
                  + " brieven hierbij informeren informeer geïnformeerd reactie motie moties"
                  + " toezegging aanleiding kernpunten toelichting gevraagde beslissing bijeenkomst"
                  + " bijeenkomsten sessie werksessie januari februari maart april mei juni juli"
                  + " augustus september oktober november december")
          .flatMap(words -> Stream.of(words.split(" ")))
          .map(word -> STEMS.of(Schema.TEXT, word))
          .collect(Collectors.toUnmodifiableSet());

  /** What a letter of the same day counts for, and after how many days that is half as much. */
  private static final float SAME_TIME = 3;

  private static final long HALF_AS_NEAR = 365;

  private final IndexSearcher searcher;
  private final AccessLabel clearance;

  SimilarBriefs(IndexSearcher searcher, AccessLabel clearance) {
    this.searcher = searcher;
    this.clearance = clearance;
  }

  /** The most alike first, without the brief and its copies. */
  List<Hit> to(Brief brief, int most) throws IOException {
    var query = new BooleanQuery.Builder();
    query.add(new BoostQuery(words(brief), TEXT), Occur.MUST);
    query.add(new BoostQuery(subject(brief), SUBJECT), Occur.SHOULD);
    shared(brief.summary()).forEach(tag -> query.add(tag, Occur.SHOULD));
    LocalDate day = brief.header().letterDate();
    if (day != null) {
      query.add(
          LongField.newDistanceFeatureQuery(
              Schema.LETTER_DATE, SAME_TIME, day.toEpochDay(), HALF_AS_NEAR),
          Occur.SHOULD);
    }
    query.add(FilterTranslator.found(clearance), Occur.FILTER);
    query.add(new TermInSetQuery(Schema.ID, itself(brief)), Occur.MUST_NOT);
    var stored = StoredBriefs.of(searcher);
    var hits = new ArrayList<Hit>();
    var alike = new IndexSearcher(searcher.getIndexReader());
    alike.setSimilarity(Ranking.ALIKE);
    for (ScoreDoc found : alike.search(query.build(), most).scoreDocs) {
      BriefSummary other = stored.listing(found.doc).brief();
      hits.add(new Hit(other, found.score, List.of(), List.of()));
    }
    return hits;
  }

  private Query words(Brief brief) throws IOException {
    return like(BodyText.of(brief).joined('\n'));
  }

  /** The words that a letter sets above its text. */
  private Query subject(Brief brief) throws IOException {
    Stream<String> headings =
        brief.sections().stream().flatMap(section -> Stream.ofNullable(section.heading()));
    return like(
        Stream.concat(Stream.of(brief.header().title()), headings)
            .collect(Collectors.joining("\n")));
  }

  private Query like(String text) throws IOException {
    int briefs = searcher.count(FilterTranslator.found(AccessLabel.INTERN));
    var like = new MoreLikeThis(searcher.getIndexReader(), new AmongBriefs(briefs));
    like.setAnalyzer(Analysis.querying());
    like.setFieldNames(new String[] {Schema.TEXT});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMaxDocFreq(Math.max(FEW, briefs * COMMONEST_PERCENT / 100));
    like.setMaxQueryTerms(TERMS);
    like.setBoost(true);
    like.setStopWords(OF_KINDS);
    return like.like(Schema.TEXT, new StringReader(text));
  }

  private static List<Query> shared(BriefSummary brief) {
    var shared = new ArrayList<Query>();
    SHARED.forEach((facet, weight) ->
        facet.valuesOf(brief).stream()
            .map(value -> new Term(Schema.compared(facet), Schema.comparable(value)))
            .forEach(term -> shared.add(new BoostQuery(new TermQuery(term), weight))));
    return shared;
  }

  private static List<BytesRef> itself(Brief brief) {
    Stream<BriefId> ids =
        Stream.concat(Stream.of(brief.id()), brief.kin().copies().stream().map(Copy::id));
    return Stream.concat(ids, Stream.ofNullable(brief.kin().copyOf()))
        .map(id -> new BytesRef(id.value()))
        .toList();
  }

  /** A word is rare among the briefs; beside them the index has the statements that they make. */
  private static final class AmongBriefs extends ClassicSimilarity {
    private final int briefs;

    AmongBriefs(int briefs) {
      this.briefs = briefs;
    }

    @Override
    public float idf(long docFreq, long docCount) {
      return super.idf(docFreq, briefs);
    }
  }
}
