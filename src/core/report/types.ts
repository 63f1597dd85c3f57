import type { FindingLevel } from '../checks/finding';
import type { RowReading } from '../choices';
import type { Outcome, Verdict } from '../scoring/evaluation';

/** The machine-readable report, version 1. Fields may be added, none of these renamed. */
export interface Report {
  readonly schema: 'selfeval-report/1';
  readonly pack: { readonly id: string; readonly title: string };
  readonly workbooks: readonly WorkbookReport[];
  /** The run was stopped before the last file. */
  readonly interrupted?: true;
}

export interface WorkbookReport {
  readonly path: string;
  readonly forms: readonly FormReport[];
  /** Why a file could not be read, or a check that failed. */
  readonly error?: { readonly code: string; readonly message: string };
  /** Rule pack chosen and changed in the workbook itself, where the forms are scored by it instead of the report's. */
  readonly pack?: {
    readonly id: string;
    readonly title: string;
    /** Parameters changed in the workbook: place in the pack and value. */
    readonly adjusted: readonly { readonly path: string; readonly value: string }[];
  };
  /** Sheets that are no forms, each with the reason. */
  readonly otherSheets?: readonly { readonly sheet: string; readonly reason: string }[];
}

export interface FormReport {
  readonly sheet: string;
  /** A1 range. */
  readonly range: string;
  readonly title: string;
  readonly year: number | null;
  readonly projectName: string | null;
  readonly verdict: Verdict;
  readonly budget: readonly BudgetRowReport[];
  readonly indicators: readonly IndicatorRowReport[];
  readonly total: { readonly weight: CellReport | null; readonly score: ScoreCellReport | null } | null;
  readonly rating: '优' | '良' | '中' | '差' | null;
  readonly findings: readonly FindingReport[];
  /** Findings that somebody dismissed (忽略) in the workbook; they do not count in the verdict. */
  readonly dismissed: readonly DismissedReport[];
  /** Rows that a person must decide. */
  readonly undeterminedCount: number;
  /** Rule packs that the form speaks for, each with the reason. */
  readonly suggestedPacks: readonly { readonly id: string; readonly reason: string }[];
  /** Columns of the indicators block that no synonym names. */
  readonly unknownColumns: readonly { readonly header: string; readonly cell: string }[];
}

/** Top-left address of the merged area and the text as shown. */
export interface CellReport {
  readonly cell: string;
  readonly text: string;
}

export interface ScoreCellReport extends CellReport {
  readonly computed: number | null;
  /** The derivation in words and numbers. */
  readonly basis: string;
}

export interface BudgetRowReport {
  /** Sheet row, from 1. */
  readonly row: number;
  readonly name: string;
  readonly isTotal: boolean;
  readonly initial: CellReport | null;
  readonly adjusted: CellReport | null;
  readonly executed: CellReport | null;
  readonly weight: CellReport | null;
  readonly rate: ScoreCellReport | null;
  readonly score: ScoreCellReport | null;
}

export interface IndicatorRowReport {
  /** Sheet row, from 1. */
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string;
  readonly sign: CellReport | null;
  readonly unit: CellReport | null;
  readonly target: CellReport | null;
  readonly actual: CellReport | null;
  readonly weight: CellReport | null;
  readonly score: ScoreCellReport | null;
  readonly deviation: (CellReport & { readonly needsText: boolean }) | null;
  readonly outcome: Outcome;
  readonly reason: string | null;
  /** What a person decided in the workbook (按正向, 按反向, 保持所写), where the rules leave it open. */
  readonly answer: RowReading | null;
}

export interface FindingReport {
  readonly check: string;
  readonly level: FindingLevel;
  /** A1 addresses; the first is where to go. */
  readonly cells: readonly [string, ...string[]];
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  readonly basis: string | null;
  readonly fix: { readonly cell: string; readonly from: string; readonly to: string | number } | null;
}

export interface DismissedReport extends FindingReport {
  /** What the person noted. */
  readonly note: string;
  /** ISO time. */
  readonly date: string;
}
