import { formFindings, summaryRow, type Amount, type SummaryRow } from '../../core/summary';
import { Big } from '../../core/scoring/decimal';
import { totalsOf } from '../../core/report';
import { evaluateSnapshot, reportOf } from './evaluate';
import { relativePath } from './linkTo';
import { readWorkbookFile } from './readFile';
import type { Job, JobResult, JobSettings, SentAmount, SentRow, Task } from './types';

/** Checks one file for the summary workbook. @throws FileFailure, FileError */
export async function collectFile(job: Job, { reading, language }: JobSettings, { linkFrom: folder }: Extract<Task, { kind: 'collect' }>): Promise<JobResult> {
  const { opened } = await readWorkbookFile(job.absolute);
  const workbook = opened.kind === 'package' ? opened.package.snapshot() : opened.snapshot;
  const checked = evaluateSnapshot(workbook, reading);
  const report = reportOf(job.path, checked, reading, language);
  const file = { name: job.path, path: relativePath(folder, job.absolute) };
  return {
    part: '',
    totals: totalsOf(report),
    failure: report.error ?? null,
    written: null,
    collected: checked.evaluation.forms.map((evaluation) => {
      const entry = { evaluation, file };
      return { row: toSent(summaryRow(entry)), findings: formFindings(entry, language) };
    }),
  };
}

function toSent({ budget, executed, rate, written, computed, sections, ...rest }: SummaryRow): SentRow {
  const amount = (of: Amount | null): SentAmount | null => (of === null ? null : { value: of.value.toString(), isComparable: of.isComparable });
  return {
    ...rest,
    amounts: [budget, executed].map(amount),
    decimals: [rate, written, computed].map(toText),
    sections: [...sections].map(([key, value]) => [key, toText(value)] as const),
  };
}

/** The row again, on the other side. */
export function fromSent({ amounts, decimals, sections, ...rest }: SentRow): SummaryRow {
  const amount = (of: SentAmount | null | undefined): Amount | null => (of === null || of === undefined ? null : { value: new Big(of.value), isComparable: of.isComparable });
  const [rate, written, computed] = decimals;
  return {
    ...rest,
    budget: amount(amounts[0]),
    executed: amount(amounts[1]),
    rate: toDecimal(rate),
    written: toDecimal(written),
    computed: toDecimal(computed),
    sections: new Map(sections.map(([key, value]) => [key, toDecimal(value)])),
  };
}

function toText(value: Big | null): string | null {
  return value === null ? null : value.toString();
}

function toDecimal(text: string | null | undefined): Big | null {
  return text === null || text === undefined ? null : new Big(text);
}
