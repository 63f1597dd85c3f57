import type { DocumentContent } from '../../src/core/import';

/** The blocks of a document as a person would draw them: paragraphs as they are, tables as grids in which a merged text is repeated. */
export function drawn({ blocks }: Pick<DocumentContent, 'blocks'>): (string | string[][])[] {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return block.text;
    const grid = Array.from({ length: block.table.rows }, () => Array.from({ length: block.table.columns }, () => ''));
    for (const { row, column, rowSpan, columnSpan, text } of block.table.cells) {
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) grid[r]![c] = text;
    }
    return grid;
  });
}

/** Codes of the warnings. */
export function warned({ warnings }: Pick<DocumentContent, 'warnings'>): string[] {
  return warnings.map(({ code }) => code);
}
