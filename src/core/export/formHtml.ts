import { htmlText } from '../report/escape/html';
import type { PrintedCell, PrintedForm } from './printedForm';

const CELL = 'border:1px solid #000;padding:2px 4px';

/** A form as HTML to be pasted into Word or WPS, where it becomes a table. */
export function formHtml({ lines, widths, rows }: PrintedForm): string {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${Math.round((width / all) * 100)}%">`);
  return [
    ...lines.map(({ text, look }) => `<p style="text-align:center${look.bold === true ? ';font-weight:bold' : ''}">${htmlText(text)}</p>`),
    `<table style="border-collapse:collapse;width:100%"><colgroup>${columns.join('')}</colgroup>`,
    ...rows.map(({ cells }) => `<tr>${cells.map(cellHtml).join('')}</tr>`),
    '</table>',
  ].join('\n');
}

function cellHtml({ text, look, columnSpan, rowSpan }: PrintedCell): string {
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  const style = `${CELL};text-align:${look.horizontal ?? 'left'}${look.bold === true ? ';font-weight:bold' : ''}`;
  return `<td${spans} style="${style}">${htmlText(text).replaceAll('\n', '<br>')}</td>`;
}
