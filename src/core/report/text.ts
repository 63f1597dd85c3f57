import { fill, messages, type Language } from '../messages';
import type { FindingReport, FormReport, Report, WorkbookReport } from './types';

/**
 * The report for a person at a terminal. Control characters of cell texts are taken out, so that no cell can move
 * the cursor, colour the screen or forge a line.
 */
export function toText(report: Report, language: Language): string {
  return report.workbooks.map((workbook) => workbookText(workbook, language)).join('\n');
}

function workbookText(workbook: WorkbookReport, language: Language): string {
  const { report } = messages[language];
  const lines = [printable(workbook.path)];
  if (workbook.error !== undefined) lines.push(`  ✖ ${printable(workbook.error.message)}`);
  if (workbook.forms.length === 0 && workbook.error === undefined) lines.push(`  ${report.noForms}`);
  for (const form of workbook.forms) lines.push(...formLines(form, language));
  if (workbook.forms.length > 0) lines.push(`  ${summary(workbook.forms, language)}`);
  return `${lines.join('\n')}\n`;
}

function formLines(form: FormReport, language: Language): string[] {
  const { report, verdicts } = messages[language];
  const name = [form.sheet, form.range, form.projectName ?? form.title].map(printable).join('  ');
  const score = form.total?.score ?? null;
  const totals =
    score === null
      ? ''
      : `  ${report.written} ${printable(score.text)}  ${report.computed} ${String(score.computed ?? '—')}`;
  const rating = form.rating === null ? '' : `  ${report.rating} ${form.rating}`;
  const lines = ['', `  ${name}`, `  ${verdicts[form.verdict]}${totals}${rating}`];
  for (const { id, reason } of form.suggestedPacks) {
    lines.push(`    · ${printable(fill(report.otherPack, { id, reason }))}`);
  }
  for (const { header, cell } of form.unknownColumns) {
    lines.push(`    · ${printable(fill(report.unknownColumn, { header, cell }))}`);
  }
  for (const finding of form.findings) lines.push(...findingLines(finding, language));
  for (const row of form.indicators) {
    if (row.reason === null) continue;
    const cell = row.score?.cell ?? row.actual?.cell ?? '';
    lines.push(`    ? ${cell}  ${printable(row.level3)}${report.separator}${printable(row.reason)}`);
  }
  return lines;
}

const SYMBOLS = { error: '✖', warning: '▲', info: 'ⓘ' } as const;

function findingLines(finding: FindingReport, language: Language): string[] {
  const { report, levels } = messages[language];
  const symbol = SYMBOLS[finding.level];
  return [
    `    ${symbol} ${finding.cells[0] ?? ''}  ${levels[finding.level]}  ${printable(finding.message)}  [${finding.check}]`,
    `        ${report.why}${report.separator}${printable(finding.why)}`,
    `        ${report.todo}${report.separator}${printable(finding.todo)}`,
    ...(finding.basis === null ? [] : [`        ${report.basis}${report.separator}${printable(finding.basis)}`]),
  ];
}

function summary(forms: readonly FormReport[], language: Language): string {
  const levels = forms.flatMap((form) => form.findings.map((finding) => finding.level));
  const count = (level: FindingReport['level']): number => levels.filter((each) => each === level).length;
  return fill(messages[language].report.summary, {
    forms: forms.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    undetermined: forms.reduce((total, form) => total + form.undeterminedCount, 0),
  });
}

/** Line breaks become spaces; other control and direction-changing characters go. */
function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}
