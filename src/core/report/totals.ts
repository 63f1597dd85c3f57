import type { FindingLevel } from '../checks/finding';
import type { FormReport, WorkbookReport } from './types';

/** What a run found, in numbers. */
export interface ReportTotals {
  readonly workbooks: number;
  readonly unreadable: number;
  readonly forms: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Rows that a person must decide. */
  readonly undetermined: number;
  /** Findings that somebody dismissed in the workbook. */
  readonly dismissed: number;
}

export const noTotals: ReportTotals = {
  workbooks: 0,
  unreadable: 0,
  forms: 0,
  error: 0,
  warning: 0,
  info: 0,
  undetermined: 0,
  dismissed: 0,
};

export function totalsOf({ forms, error }: WorkbookReport): ReportTotals {
  const sum = (value: (form: FormReport) => number): number => forms.reduce((total, form) => total + value(form), 0);
  const count = (level: FindingLevel): number => sum((form) => form.findings.filter((finding) => finding.level === level).length);
  return {
    workbooks: 1,
    unreadable: error === undefined ? 0 : 1,
    forms: forms.length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    undetermined: sum((form) => form.undeterminedCount),
    dismissed: sum((form) => form.dismissed.length),
  };
}

export function addTotals(a: ReportTotals, b: ReportTotals): ReportTotals {
  return {
    workbooks: a.workbooks + b.workbooks,
    unreadable: a.unreadable + b.unreadable,
    forms: a.forms + b.forms,
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
    undetermined: a.undetermined + b.undetermined,
    dismissed: a.dismissed + b.dismissed,
  };
}
