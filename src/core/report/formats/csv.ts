import { nameOfForm } from '../../form/shown';
import { messages } from '../../messages';
import { dayOf } from '../day';
import { csvRow } from '../escape/csv';
import { openRows, openRowText } from '../openRows';
import type { FindingReport, FormReport, WorkbookReport } from '../types';
import { reportWords } from '../words';
import type { ReportContext, ReportWriter } from '../writer';

/** A row for each finding, dismissed finding, row left to a person and file that could not be read; a form without any has one row with its verdict. */
export function csvWriter({ language, hasByteOrderMark }: ReportContext): ReportWriter {
  const words = reportWords[language];
  const { report: labels, levels, verdicts } = messages[language];

  function formRows(path: string, form: FormReport): string[] {
    const place = [path, form.sheet, nameOfForm(form), form.year];
    const findingRow = (finding: FindingReport, level: string, note: string | null): string =>
      csvRow([
        ...place,
        finding.cells[0],
        level,
        finding.check,
        finding.message,
        finding.why,
        finding.todo,
        finding.basis,
        finding.fix?.from ?? null,
        finding.fix?.to ?? null,
        note,
      ]);
    const rows = [
      ...form.findings.map((finding) => findingRow(finding, levels[finding.level], null)),
      ...form.dismissed.map((finding) => findingRow(finding, words.dismissed, [dayOf(finding.date), finding.note].join(' '))),
      ...openRows(form, language).map((row) => csvRow([...place, row.cell, labels.undetermined, null, openRowText(row, language), ...EMPTY_END])),
    ];
    return rows.length > 0 ? rows : [csvRow([...place, null, null, null, verdicts[form.verdict], ...EMPTY_END])];
  }

  return {
    begin: () =>
      (hasByteOrderMark ? '\ufeff' : '') +
      csvRow([
        words.file,
        words.sheet,
        words.project,
        words.year,
        words.cell,
        words.level,
        words.check,
        words.message,
        labels.why,
        labels.todo,
        labels.basis,
        words.from,
        words.to,
        words.note,
      ]),
    workbook: ({ path, forms, error }: WorkbookReport) =>
      [
        ...(error === undefined ? [] : [csvRow([path, null, null, null, null, words.unreadable, error.code, error.message, ...EMPTY_END])]),
        ...forms.flatMap((form) => formRows(path, form)),
      ].join(''),
    between: '',
    end: () => '',
  };
}

/** Columns after the message, where there is nothing to say. */
const EMPTY_END = [null, null, null, null, null, null] as const;
