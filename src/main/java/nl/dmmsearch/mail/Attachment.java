package nl.dmmsearch.mail;

/**
 * A document that came with a mail.
 *
 * @param name as the sender gave it, or one made from its place and type; not checked for safety
 * @param mediaType as the sender gave it, {@code application/pdf}
 * @param bytes all of them; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be read, never compared
public record Attachment(String name, String mediaType, byte[] bytes) {}
