import type { Language } from '../../core/messages';
import type { ReportFormat, ReportTotals } from '../../core/report';
import type { SectionKey } from '../../core/scoring/sections';
import type { FormFindings, SummaryRow } from '../../core/summary';
import type { RulePack } from '../../core/scoring/rulePack';

/** What is done with every file of a run. It is sent to worker threads: plain data only. */
export interface JobSettings {
  readonly language: Language;
  readonly reading: ReadingSettings;
  readonly task: Task;
}

/** How the forms are read and scored. */
export interface ReadingSettings {
  /** The pack that was named; it wins over the workbook's own choice. `null`: none was. */
  readonly pack: RulePack | null;
  readonly ignoreChoices: boolean;
}

export type Task =
  | {
      readonly kind: 'report';
      readonly format: ReportFormat;
      readonly hasByteOrderMark: boolean;
      /** Absolute folder that the report will stand in; links lead from there. */
      readonly linkFrom: string;
    }
  /** For the summary workbook. */
  | { readonly kind: 'collect'; readonly linkFrom: string }
  | { readonly kind: 'fix'; readonly addsMarks: boolean; readonly converts: boolean }
  | { readonly kind: 'unmark' };

/** Where the changed workbook goes; `null`: nowhere, it is only shown. */
export type Target = { readonly kind: 'file'; readonly file: string; readonly shown: string } | { readonly kind: 'in-place' } | null;

/** One file to work on. */
export interface Job {
  /** As reports name it. */
  readonly path: string;
  readonly absolute: string;
  readonly target: Target;
}

/** Size and time of a file, by which it is known again. */
export interface FileStamp {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtimeMs: number;
}

/** Why a file was not finished, in words. */
export interface JobFailure {
  readonly code: string;
  readonly message: string;
}

/** What came of one file. */
export interface JobResult {
  /** Its part of what is printed. */
  readonly part: string;
  readonly totals: ReportTotals;
  readonly failure: JobFailure | null;
  readonly written: WrittenFile | null;
  /** Only of the task that collects. */
  readonly collected?: readonly CollectedForm[];
}

/** What the summary workbook says of one form. */
export interface CollectedForm {
  readonly row: SentRow;
  readonly findings: FormFindings;
}

/** A row of the summary on its way from one thread to another: decimals are texts. */
export interface SentRow extends Omit<SummaryRow, 'budget' | 'executed' | 'rate' | 'sections' | 'written' | 'computed'> {
  readonly amounts: readonly (SentAmount | null)[];
  readonly decimals: readonly (string | null)[];
  readonly sections: readonly (readonly [SectionKey, string | null])[];
}

export interface SentAmount {
  readonly value: string;
  readonly isComparable: boolean;
}


/** A file that was written. */
export interface WrittenFile {
  /** Of the original, as it was read. */
  readonly input: FileStamp;
  readonly output: FileStamp;
  readonly isChanged: boolean;
}
