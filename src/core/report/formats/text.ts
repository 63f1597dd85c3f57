import { nameOfForm } from '../../form/shown';
import { fill, messages, type Language } from '../../messages';
import { terminalPath, terminalText } from '../escape/terminal';
import { dayOf } from '../day';
import { openRows, openRowText } from '../openRows';
import { packLines } from '../packLines';
import { addTotals, noTotals, totalsOf } from '../totals';
import { totalsSentence } from '../totalsSentence';
import type { FindingReport, FormReport, Report, WorkbookReport } from '../types';
import { reportWords } from '../words';
import type { ReportContext, ReportWriter } from '../writer';

/** The report for a person at a terminal; nothing in a cell or a name reaches the terminal as a control character. */
export function textWriter({ language }: Pick<ReportContext, 'language'>): ReportWriter {
  return {
    begin: () => '',
    workbook: (report) => workbookText(report, language),
    between: '\n',
    end: ({ totals, interrupted }) =>
      (totals.workbooks > 1 ? `\n${reportWords[language].totals}${messages[language].report.separator}${totalsSentence(totals, language)}\n` : '') +
      (interrupted ? `\n${reportWords[language].interrupted}\n` : ''),
  };
}

/** A whole report at once. */
export function toText(report: Report, language: Language): string {
  const writer = textWriter({ language });
  const totals = report.workbooks.map(totalsOf).reduce(addTotals, noTotals);
  return report.workbooks.map((workbook) => writer.workbook(workbook)).join(writer.between) + writer.end({ totals, failures: [], interrupted: false });
}

function workbookText(workbook: WorkbookReport, language: Language): string {
  const { report } = messages[language];
  const lines = [terminalPath(workbook.path)];
  if (workbook.error !== undefined) lines.push(`  ✖ ${terminalText(workbook.error.message)}`);
  if (workbook.forms.length === 0 && workbook.error === undefined) lines.push(`  ${report.noForms}`);
  lines.push(...packLines(workbook, language).map((line) => `  ${terminalText(line)}`));
  for (const form of workbook.forms) lines.push(...formLines(form, language));
  if (workbook.forms.length > 0) lines.push(`  ${totalsSentence(totalsOf(workbook), language)}`);
  return `${lines.join('\n')}\n`;
}

function formLines(form: FormReport, language: Language): string[] {
  const { report, verdicts } = messages[language];
  const name = [form.sheet, form.range, nameOfForm(form)].map(terminalText).join('  ');
  const score = form.total?.score ?? null;
  const totals =
    score === null
      ? ''
      : `  ${report.written} ${terminalText(score.text)}  ${report.computed} ${String(score.computed ?? '—')}`;
  const rating = form.rating === null ? '' : `  ${report.rating} ${form.rating}`;
  const lines = ['', `  ${name}`, `  ${verdicts[form.verdict]}${totals}${rating}`];
  for (const { id, reason } of form.suggestedPacks) {
    lines.push(`    · ${terminalText(fill(report.otherPack, { id, reason }))}`);
  }
  for (const { header, cell } of form.unknownColumns) {
    lines.push(`    · ${terminalText(fill(report.unknownColumn, { header, cell }))}`);
  }
  for (const finding of form.findings) lines.push(...findingLines(finding, language));
  for (const { cells, message, check, date, note } of form.dismissed) {
    const reason = [dayOf(date), note].filter((part) => part !== '').join(' ');
    lines.push(`    – ${cells[0]}  ${reportWords[language].dismissed}${report.separator}${terminalText(reason)}  ${terminalText(message)}  [${check}]`);
  }
  for (const row of openRows(form, language)) lines.push(`    ? ${row.cell}  ${terminalText(openRowText(row, language))}`);
  return lines;
}

const SYMBOLS = { error: '✖', warning: '▲', info: 'ⓘ' } as const;

function findingLines(finding: FindingReport, language: Language): string[] {
  const { report, levels } = messages[language];
  const symbol = SYMBOLS[finding.level];
  return [
    `    ${symbol} ${finding.cells[0]}  ${levels[finding.level]}  ${terminalText(finding.message)}  [${finding.check}]`,
    `        ${report.why}${report.separator}${terminalText(finding.why)}`,
    `        ${report.todo}${report.separator}${terminalText(finding.todo)}`,
    ...(finding.basis === null ? [] : [`        ${report.basis}${report.separator}${terminalText(finding.basis)}`]),
  ];
}
