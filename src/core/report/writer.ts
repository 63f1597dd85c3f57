import type { Language } from '../messages';
import type { RulePack } from '../scoring/rulePack';
import type { ReportTotals } from './totals';
import type { WorkbookReport } from './types';

/** What every format needs to know about the run. */
export interface ReportContext {
  readonly pack: RulePack;
  readonly language: Language;
  /** Relative reference (RFC 3986) to a workbook from where the report will stand; `null` where there is none. */
  readonly linkTo: (path: string) => string | null;
  /** Begin a CSV file with the sign (BOM) by which Excel knows UTF-8. */
  readonly hasByteOrderMark: boolean;
}

/** How a run ended. */
export interface ReportEnd {
  readonly totals: ReportTotals;
  readonly failures: readonly Pick<WorkbookReport, 'path' | 'error'>[];
  /** Stopped by a person before the last file. */
  readonly interrupted: boolean;
}

/**
 * One report format, written workbook by workbook so that a run over thousands of files never holds them all.
 * The parts keep no state: they may be made in different threads and are joined in the order of the files.
 */
export interface ReportWriter {
  begin(): string;
  /** The part of one workbook; empty when it has nothing to say in this format. */
  workbook(report: WorkbookReport): string;
  /** Stands between two parts that are not empty. */
  readonly between: string;
  end(end: ReportEnd): string;
}
