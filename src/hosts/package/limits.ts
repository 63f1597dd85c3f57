/** Bounds that keep a hostile package from exhausting memory or time; a self-evaluation form is a thousandth of any of them. */

/** Bytes of the file itself. */
export const MAX_PACKAGE_BYTES = 256 * 1024 * 1024;
/** Bytes of a file of an older format (.xls, .ods), unpacked, which a library reads into a model of its own. */
export const MAX_LEGACY_BYTES = 32 * 1024 * 1024;
/** Digits, blanks and other things that an OpenDocument spreadsheet asks for by their number. */
export const MAX_REPEATED_CHARACTERS = 1024;
/** Entries in the zip directory. */
export const MAX_ENTRIES = 10_000;
/** Inflated bytes of one part that is read. */
export const MAX_PART_BYTES = 128 * 1024 * 1024;
/** Inflated bytes of all parts that are read. */
export const MAX_READ_BYTES = 384 * 1024 * 1024;
/** Nesting of XML elements. */
export const MAX_XML_DEPTH = 256;
/** Cells present in one sheet. */
export const MAX_CELLS = 2_000_000;
/** Cells of the used rectangles of all sheets, empty ones included; cells present outside count as well, and so does every row that is present. */
export const MAX_SNAPSHOT_CELLS = 4_000_000;
/** Characters of the shared formulas of one sheet that are moved to each cell's place; moving costs far more than reading. */
export const MAX_FORMULA_CHARACTERS = 1024 * 1024;
/** Cells looked at to find those inside array formulas of one sheet. */
export const MAX_AREA_WORK = 20_000_000;
/** Formulas held against changed cells to find results that no longer hold; beyond it every result counts as stale. */
export const MAX_DEPENDENCY_WORK = 4_000_000;
/** Merged areas of one sheet. */
export const MAX_MERGES = 100_000;
/** Rules of all conditional formats of one sheet. */
export const MAX_CONDITIONAL_RULES = 300_000;
/** Shared strings, used or not: a string more than there may be cells is used by none. */
export const MAX_STRINGS = 4_000_000;
/** Cell styles; Excel has at most some 65,000. */
export const MAX_STYLES = 200_000;

/** Rows of a worksheet (ECMA-376). */
export const SHEET_ROWS = 1_048_576;
/** Columns of a worksheet (ECMA-376). */
export const SHEET_COLUMNS = 16_384;
/** Characters a cell may hold (Excel). */
export const MAX_CELL_TEXT = 32_767;
