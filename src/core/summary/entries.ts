import type { FormEvaluation } from '../scoring/evaluation';

/** A file beside the new sheet: how it is called, and the path that leads to it. */
export interface SourceFile {
  readonly name: string;
  /** Relative to the workbook that the new sheet is in; a `file:` address where there is no such path. */
  readonly path: string;
}

/** A form and where it stands. */
export interface SummaryEntry {
  readonly evaluation: FormEvaluation;
  /** `null`: in the workbook that the new sheet is in. */
  readonly file: SourceFile | null;
}
