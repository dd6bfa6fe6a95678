package nl.dmmsearch.web;

/** A file that pages refer to. Its name holds a digest of its content, so it never changes. */
public final class Asset {
  private final String mediaType;
  private final byte[] bytes;

  Asset(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  /** Its media type, with the charset where that matters. */
  public String mediaType() {
    return mediaType;
  }

  /** A copy of its content. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
