package nl.dmmsearch.extract;

/**
 * What all parts of a Word document share.
 *
 * @param styles of paragraphs and words
 * @param numbering of lists
 * @param notes as far as they were marked
 */
record DocxContext(DocxStyles styles, DocxNumbering numbering, NoteMarks notes) {}
