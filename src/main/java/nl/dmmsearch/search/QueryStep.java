package nl.dmmsearch.search;

/** Understands something of a query that its words alone do not say. */
public interface QueryStep {
  /** The query with what was understood; the same where there is nothing. */
  Query apply(Query query);
}
