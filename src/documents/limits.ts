/** Bounds that keep a hostile document from exhausting memory or time; a form is a thousandth of any of them. */

/** Characters of HTML. */
export const MAX_HTML = 32 * 1024 * 1024;
/** Elements and texts of HTML. */
export const MAX_NODES = 500_000;
/** Nesting of HTML elements. */
export const MAX_DEPTH = 400;
/** Columns and rows that one cell may span (HTML Standard). */
export const MAX_COLUMN_SPAN = 1000;
export const MAX_ROW_SPAN = 65_534;
/** Columns of a table. */
export const MAX_COLUMNS = 4000;
/** Places of the grids of all tables together. */
export const MAX_PLACES = 2_000_000;
/** Bytes of a Word file. */
export const MAX_DOCX_BYTES = 64 * 1024 * 1024;
/** Characters of the text part of a Word file. */
export const MAX_DOCX_TEXT = 32 * 1024 * 1024;
