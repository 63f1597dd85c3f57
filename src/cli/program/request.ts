import type { Language } from '../../core/messages';
import type { ReportFormat } from '../../core/report/formatNames';
import type { BlankForm } from '../../core/template';
import type { UsageProblem } from '../words';

/** How the forms are to be read. */
export interface CheckSettings {
  /** Id or file name as given; `null`: the workbook's own choice, and else the default. */
  readonly pack: string | null;
  readonly ignoreChoices: boolean;
}

/** What every command over many files needs. */
export interface RunSettings {
  readonly language: Language;
  readonly paths: readonly string[];
  /** Files at the same time; `null`: as many as there are processors. */
  readonly jobs: number | null;
  /** Seconds that one file may take. */
  readonly timeLimit: number;
  readonly quiet: boolean;
}

/** Where changed workbooks go. */
export type Destination =
  | { readonly kind: 'folder'; readonly folder: string; readonly resume: boolean; readonly force: boolean }
  | { readonly kind: 'in-place' }
  | { readonly kind: 'dry-run' };

export interface CheckRequest extends CheckSettings, RunSettings {
  readonly kind: 'check';
  readonly format: ReportFormat;
  readonly hasByteOrderMark: boolean;
}

export interface ReportRequest extends CheckSettings, RunSettings {
  readonly kind: 'report';
  readonly format: Exclude<ReportFormat, 'text'> | 'xlsx';
  readonly hasByteOrderMark: boolean;
  readonly file: string | null;
  readonly force: boolean;
}

export interface FixRequest extends CheckSettings, RunSettings {
  readonly kind: 'fix';
  readonly destination: Destination;
  readonly addsMarks: boolean;
  readonly converts: boolean;
}

export interface UnmarkRequest extends RunSettings {
  readonly kind: 'unmark';
  readonly destination: Destination;
}

/** Documents that become workbooks, or workbooks that become documents. */
export interface DocumentsRequest {
  readonly kind: 'import' | 'export';
  readonly language: Language;
  readonly paths: readonly string[];
  readonly folder: string;
  readonly force: boolean;
  readonly quiet: boolean;
}

/** A workbook with an empty form (空白自评表). */
export interface TemplateRequest {
  readonly kind: 'template';
  readonly language: Language;
  readonly blank: Omit<BlankForm, 'structure'>;
  /** 符号、数值、单位分成三栏 */
  readonly splitsTarget: boolean;
  /** Rows by second level (二级指标), where they are not to be the usual ones. */
  readonly rows: ReadonlyMap<string, number>;
  readonly pack: string | null;
  readonly file: string;
  readonly force: boolean;
  readonly quiet: boolean;
}

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** What a person asked the command line for. */
export type Request =
  | CheckRequest
  | ReportRequest
  | FixRequest
  | UnmarkRequest
  | DocumentsRequest
  | TemplateRequest
  | { readonly kind: 'completion'; readonly language: Language; readonly shell: Shell }
  /** Help or the version. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bad-usage'; readonly language: Language; readonly sentence: string };

/** A problem of usage, to be put into words by whoever knows the language. */
export class UsageError extends Error {
  public constructor(
    public readonly problem: UsageProblem,
    public readonly args: Readonly<Record<string, string | number>> = {},
  ) {
    super(problem);
    this.name = 'UsageError';
  }
}
