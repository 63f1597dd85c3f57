import type { PrintedForm } from './printedForm';

/** A form as text with tabs between cells, for programs that take no tables; a cell with a line break stands in quotes. */
export function formText({ lines, rows }: PrintedForm): string {
  const all = [...lines.map(({ text }) => text), ...tabbed(rows)];
  return all.join('\n');
}

/** Places that a merged cell covers stay empty, so that columns stand below each other. */
function tabbed(rows: PrintedForm['rows']): string[] {
  const coveredTo: number[] = [];
  return rows.map(({ cells }, row) => {
    const texts: string[] = [];
    const skip = (): void => {
      while ((coveredTo[texts.length] ?? 0) > row) texts.push('');
    };
    for (const { text, columnSpan, rowSpan } of cells) {
      skip();
      for (let column = texts.length; column < texts.length + columnSpan; column++) coveredTo[column] = row + rowSpan;
      texts.push(quoted(text), ...Array.from({ length: columnSpan - 1 }, () => ''));
    }
    skip();
    return texts.join('\t');
  });
}

function quoted(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
