/** A cell of a table by the place of its first row and column; texts of several paragraphs hold line breaks. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** A table as a grid; cells do not overlap. Rows and columns are zero-based. */
export interface DocumentTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly TableCell[];
}

/** What a document holds, in reading order. `lines`: where plain text was a table, the line (from 1) that each row begins on. */
export type DocumentBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: DocumentTable; readonly lines: readonly number[] | null };

/** Where in a document something stands; tables, rows, paragraphs and lines count from 1. */
export type DocumentPlace =
  | { readonly kind: 'row'; readonly table: number; readonly row: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'line'; readonly line: number };

/** What a reader of documents could not be sure of, or left out. */
export type DocumentWarningCode =
  | 'tracked-changes'
  | 'hidden-text'
  | 'indented-row'
  | 'old-merge'
  | 'nested-table'
  | 'text-box'
  | 'picture'
  | 'math'
  | 'automatic-numbers'
  | 'notes'
  | 'embedded-document'
  | 'unread-content'
  | 'spans-bounded'
  | 'unsure-row'
  | 'amount-unit-assumed';

/** A warning; `count`: how many such places there are. */
export interface DocumentWarning {
  readonly code: DocumentWarningCode;
  readonly count: number;
  /** The first of the places, where it is known. */
  readonly place: DocumentPlace | null;
  /** Name of what is meant, such as an element of the file; empty where the code says it all. */
  readonly detail: string;
}

/** A document as read, before anything is made of it. */
export interface DocumentContent {
  readonly blocks: readonly DocumentBlock[];
  readonly warnings: readonly DocumentWarning[];
}

/** Why a document cannot be read at all. */
export type DocumentErrorCode = 'old-word' | 'encrypted' | 'pdf' | 'not-a-document' | 'damaged' | 'too-large';

/** A document that cannot be read; `message` is for diagnostics and holds no contents. */
export class DocumentError extends Error {
  public readonly code: DocumentErrorCode;

  public constructor(code: DocumentErrorCode, detail: string) {
    super(detail);
    this.name = 'DocumentError';
    this.code = code;
  }
}
