import { nameOfForm } from '../../form/shown';
import { fill, messages } from '../../messages';
import { dayOf } from '../day';
import { markdownText } from '../escape/markdown';
import type { FindingReport, FormReport, WorkbookReport } from '../types';
import { reportWords } from '../words';
import { openRows } from '../openRows';
import { packLines } from '../packLines';
import { totalsSentence } from '../totalsSentence';
import type { ReportContext, ReportWriter } from '../writer';

/** Markdown with tables, for a minutes file or a ticket system. */
export function markdownWriter({ pack, language, linkTo }: ReportContext): ReportWriter {
  const words = reportWords[language];
  const { report: labels, levels, verdicts } = messages[language];

  const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
    rows.length === 0 ? '' : `\n${[header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;

  const findingRow = (finding: FindingReport, level: string): string[] => [
    finding.cells[0],
    markdownText(level),
    markdownText(finding.message),
    markdownText(finding.todo),
    finding.check,
  ];

  function formPart(form: FormReport): string {
    const score = form.total?.score ?? null;
    const facts = [
      verdicts[form.verdict],
      ...(score === null ? [] : [`${labels.written} ${markdownText(score.text)}`, `${labels.computed} ${String(score.computed ?? '—')}`]),
      ...(form.rating === null ? [] : [`${labels.rating} ${form.rating}`]),
    ];
    return [
      `\n### ${markdownText(nameOfForm(form))} — ${markdownText(form.sheet)} ${form.range}\n`,
      `\n${facts.join(' · ')}\n`,
      table(
        [words.cell, words.level, words.message, labels.todo, words.check],
        [
          ...form.findings.map((finding) => findingRow(finding, levels[finding.level])),
          ...form.dismissed.map((finding) => findingRow(finding, `${words.dismissed} ${dayOf(finding.date)} ${finding.note}`)),
        ],
      ),
      table(
        [words.cell, words.indicator, labels.undetermined],
        openRows(form, language).map(({ cell, indicator, reason }) => [cell, markdownText(indicator), markdownText(reason)]),
      ),
    ].join('');
  }

  return {
    begin: () => `# ${words.title}\n\n${words.pack}${labels.separator}${markdownText(pack.title[language])} (${markdownText(pack.id)})\n`,
    workbook: (report: WorkbookReport) => {
      const link = linkTo(report.path);
      const name = markdownText(report.path);
      return [
        `\n## ${link === null ? name : `[${name}](<${link}>)`}\n`,
        ...(report.error === undefined ? [] : [`\n**${words.unreadable}**${labels.separator}${markdownText(report.error.message)}\n`]),
        ...(report.error === undefined && report.forms.length === 0 ? [`\n${labels.noForms}\n`] : []),
        ...packLines(report, language).map((line) => `\n${markdownText(line)}\n`),
        ...report.forms.map(formPart),
      ].join('');
    },
    between: '',
    end: ({ totals, interrupted }) =>
      `\n## ${words.totals}\n\n${totalsSentence(totals, language)}\n` +
      (totals.unreadable === 0 ? '' : `\n${fill(words.unreadableCount, { count: totals.unreadable })}\n`) +
      (interrupted ? `\n**${words.interrupted}**\n` : ''),
  };
}
