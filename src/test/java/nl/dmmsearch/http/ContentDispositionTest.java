package nl.dmmsearch.http;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.http.DocumentStore.Original;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "brief.txt | text/plain | inline; filename=\"brief.txt\"; filename*=UTF-8''brief.txt",
        "a.pdf | application/pdf | attachment; filename=\"a.pdf\"; filename*=UTF-8''a.pdf",
        "a.html | text/html | attachment; filename=\"a.html\"; filename*=UTF-8''a.html",
        "a b.txt | text/plain | inline; filename=\"a b.txt\"; filename*=UTF-8''a%20b.txt",
        "een \"ding\".txt | text/plain | inline; filename=\"een _ding_.txt\";"
            + " filename*=UTF-8''een%20%22ding%22.txt",
        "100%;'*.txt | text/plain | inline; filename=\"100_;'*.txt\";"
            + " filename*=UTF-8''100%25%3B%27%2A.txt",
        "Oekraïne.txt | text/plain | inline; filename=\"Oekraine.txt\";"
            + " filename*=UTF-8''Oekra%C3%AFne.txt",
        "Київ.txt | text/plain | inline; filename=\"____.txt\";"
            + " filename*=UTF-8''%D0%9A%D0%B8%D1%97%D0%B2.txt",
      })
  void name_isThereForOldClientsAndExactForOthers(String name, String type, String expected) {
    assertThat(ContentDisposition.of(new Original(name, type, new byte[0]))).isEqualTo(expected);
  }
}
