import type { CheckId } from '../checks/ids';
import type { FindingLevel } from '../checks/finding';
import type { AdjustablePath, RowReading } from '../choices';
import type { NotAForm } from '../form/form';
import type { DerivationCode, PackSuggestion, UndeterminedCode, Verdict } from '../scoring/evaluation';

/** Languages of the program. */
export type Language = 'zh-CN' | 'en';

/** The three things a finding says: what is so, why it matters, what to do. */
export interface FindingWords {
  /** 问题 */
  readonly message: string;
  /** 原因 */
  readonly why: string;
  /** 怎么改 */
  readonly todo: string;
}

/** Words of one check; `default` and, where it has more, its other variants. */
export interface CheckWords {
  readonly title: string;
  readonly variants: Readonly<Record<string, FindingWords>> & { readonly default?: FindingWords };
}

/** What a host can refuse. */
export type RefusalCode =
  | 'sheet-protected'
  | 'cell-locked'
  | 'cell-refused'
  | 'cell-edit-mode'
  | 'read-only'
  | 'sheet-missing'
  | 'sheet-unordered'
  | 'sheet-name-taken'
  | 'workbook-protected'
  | 'other-workbook'
  | 'not-supported'
  | 'busy'
  | 'unknown';

/** What happened and what to do next. */
export interface RefusalWords {
  readonly what: string;
  readonly next: string;
}

/** All words of the core in one language. */
export interface Messages {
  readonly checks: Readonly<Record<CheckId, CheckWords>>;
  readonly derivations: Readonly<Record<DerivationCode, string>>;
  readonly undetermined: Readonly<Record<UndeterminedCode, string>>;
  /** Stands for the name of a row whose name cell is empty. */
  readonly rowWithoutName: string;
  /** How a person read a row: beside its derivation, and in reports. */
  readonly readings: Readonly<Record<RowReading, string>>;
  /** Names of the thresholds that a person may set. */
  readonly thresholds: Readonly<Record<AdjustablePath, string>>;
  readonly refusals: Readonly<Record<RefusalCode, RefusalWords>>;
  readonly suggestions: Readonly<Record<PackSuggestion['code'], string>>;
  readonly notAForm: Readonly<Record<NotAForm['reason'], string>>;
  readonly levels: Readonly<Record<FindingLevel, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly report: {
    readonly summary: string;
    readonly noForms: string;
    readonly written: string;
    readonly computed: string;
    readonly rating: string;
    readonly why: string;
    readonly todo: string;
    readonly basis: string;
    readonly undetermined: string;
    readonly checkFailed: string;
    readonly otherPack: string;
    readonly unknownColumn: string;
    readonly separator: string;
  };
}
