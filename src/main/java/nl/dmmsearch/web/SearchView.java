package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param title of the window
 * @param form filled in as it was sent
 * @param faults all that is wrong with it
 * @param filters that narrow the search
 * @param everything the search without them
 * @param results null where there are faults
 */
record SearchView(
    String title,
    FormView form,
    List<FaultView> faults,
    List<FilterView> filters,
    String everything,
    @Nullable ResultsView results) {}
