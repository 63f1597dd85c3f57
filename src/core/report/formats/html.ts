import { nameOfForm } from '../../form/shown';
import { fill, messages } from '../../messages';
import { dayOf } from '../day';
import { htmlText } from '../escape/html';
import { openRows, openRowText } from '../openRows';
import { packLines } from '../packLines';
import { totalsSentence } from '../totalsSentence';
import type { CellReport, FindingReport, FormReport, WorkbookReport } from '../types';
import { reportWords } from '../words';
import type { ReportContext, ReportWriter } from '../writer';

/** The page loads nothing and runs nothing, whatever stands in the cells. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
body{font:14px/1.5 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;color:#1f1f1f;background:#fff;max-width:75em;margin:2em auto;padding:0 1em;overflow-wrap:anywhere}
h1{font-size:1.6em}h2{font-size:1.2em;border-top:2px solid #ccc;padding-top:1em;margin-top:2em}h3{font-size:1em;margin-bottom:.2em}
table{border-collapse:collapse;width:100%;margin:.5em 0 1em}th,td{border:1px solid #bbb;padding:.25em .5em;text-align:left;vertical-align:top}
th{background:#f3f3f3;white-space:nowrap}thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}
.error{color:#a4262c}.warning{color:#8a5100}.info{color:#0b5394}.quiet{color:#595959}.cell{white-space:nowrap}
details{margin:.5em 0 1.5em}summary{cursor:pointer}
@media print{body{max-width:none;margin:0;font-size:11px}a{color:inherit;text-decoration:none}}
@media (prefers-color-scheme:dark){@media screen{body{color:#eee;background:#1e1e1e}th{background:#333}th,td{border-color:#666}a{color:#8ab4f8}.error{color:#ff9a9f}.warning{color:#ffb866}.info{color:#8ab4f8}.quiet{color:#bbb}}}
`.replace(/\n/gu, '');

/** A page of its own for reading and printing: no script, no outside address, every text escaped. */
export function htmlWriter({ pack, language, linkTo }: ReportContext): ReportWriter {
  const words = reportWords[language];
  const { report: labels, levels, verdicts } = messages[language];

  const table = (header: readonly string[], rows: readonly string[]): string =>
    rows.length === 0
      ? ''
      : `<table><thead><tr>${header.map((text) => `<th scope="col">${htmlText(text)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const shown = (cell: CellReport | null): string => htmlText(cell?.text ?? '');

  function findingRow(finding: FindingReport, level: string): string {
    const basis = finding.basis === null ? '' : `<div class="quiet">${labels.basis}${labels.separator}${htmlText(finding.basis)}</div>`;
    const why = finding.why === '' ? '' : `<div class="quiet">${htmlText(finding.why)}</div>`;
    return row(`<span class="cell">${htmlText(finding.cells[0])}</span>`, level, htmlText(finding.message) + why, htmlText(finding.todo) + basis);
  }

  function formPart(form: FormReport): string {
    const score = form.total?.score ?? null;
    const facts = [
      `<strong class="${CLASS[form.verdict]}">${verdicts[form.verdict]}</strong>`,
      ...(score === null ? [] : [`${labels.written} ${htmlText(score.text)}`, `${labels.computed} ${String(score.computed ?? '—')}`]),
      ...(form.rating === null ? [] : [`${labels.rating} ${form.rating}`]),
    ];
    const scores = form.indicators.map((line) =>
      row(
        htmlText(line.level3),
        shown(line.target),
        shown(line.actual),
        shown(line.weight),
        shown(line.score),
        line.score?.computed === null || line.score === null ? '—' : String(line.score.computed),
        htmlText(line.reason ?? line.score?.basis ?? ''),
      ),
    );
    return [
      `<section><h3>${htmlText(nameOfForm(form))} <span class="quiet">${htmlText(form.sheet)} ${htmlText(form.range)}</span></h3>`,
      `<p>${facts.join(' · ')}</p>`,
      table(
        [words.cell, words.level, words.message, labels.todo],
        [
          ...openRows(form, language).map((open) => row(`<span class="cell">${htmlText(open.cell)}</span>`, `<span class="cell">${labels.undetermined}</span>`, htmlText(openRowText(open, language)), '')),
          ...form.findings.map((finding) => findingRow(finding, `<span class="cell ${finding.level}">${levels[finding.level]}</span>`)),
          ...form.dismissed.map((finding) => findingRow(finding, `<span class="quiet">${words.dismissed}<br>${htmlText(dayOf(finding.date))}<br>${htmlText(finding.note)}</span>`)),
        ],
      ),
      scores.length === 0
        ? ''
        : `<details><summary>${words.derivation}</summary>${table([words.indicator, words.target, words.actual, words.weight, words.score, labels.computed, words.derivation], scores)}</details>`,
      '</section>',
    ].join('\n');
  }

  return {
    begin: () =>
      [
        `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        `<meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head>`,
        `<body><h1>${words.title}</h1>`,
        `<p>${words.pack}${labels.separator}${htmlText(pack.title[language])} (${htmlText(pack.id)}) · <a href="#totals">${words.totals}</a></p>\n`,
      ].join('\n'),
    workbook: (report: WorkbookReport) => {
      const link = linkTo(report.path);
      const name = htmlText(report.path);
      return [
        `<article><h2>${link === null ? name : `<a href="${htmlText(link)}">${name}</a>`}</h2>`,
        ...(report.error === undefined ? [] : [`<p class="error">${htmlText(report.error.message)}</p>`]),
        ...(report.error === undefined && report.forms.length === 0 ? [`<p>${labels.noForms}</p>`] : []),
        ...packLines(report, language).map((line) => `<p>${htmlText(line)}</p>`),
        ...report.forms.map(formPart),
        '</article>\n',
      ].join('\n');
    },
    between: '',
    end: ({ totals, interrupted }) =>
      [
        `<h2 id="totals">${words.totals}</h2><p>${totalsSentence(totals, language)}</p>`,
        totals.unreadable === 0 ? '' : `<p class="error">${fill(words.unreadableCount, { count: totals.unreadable })}</p>`,
        interrupted ? `<p class="error">${words.interrupted}</p>` : '',
        '</body></html>\n',
      ].join('\n'),
  };
}

const CLASS = { errors: 'error', attention: 'warning', pass: 'info' } as const;
