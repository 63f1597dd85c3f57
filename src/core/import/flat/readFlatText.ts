import { isTotalLabel } from '../../layout/total';
import { isRemark } from '../../layout/boundaries';
import { DocumentError, type DocumentContent, type TableCell } from '../document';
import { alignRow, type Alignment } from './alignRow';
import { cutStream } from './cutStream';
import { fundHeader, indicatorHeader, withSecondLine } from './headers';
import type { ColumnKind } from './kinds';
import { areFundHeader, areGoalHeader, areIndicatorHeader, isAboveBlocks } from './landmarks';
import { readTokens, type FlatRow } from './tokens';

/** Characters of a pasted text; a form has some thousand. */
const MAX_TEXT = 2_000_000;
/** Cells of a text without rows, which take far longer to read. */
const MAX_STREAM = 10_000;

interface Line {
  readonly texts: readonly string[];
  readonly line: number;
}

/** The header that the next rows stand under. */
type Block =
  | { readonly name: 'none' }
  | { readonly name: 'goals'; readonly columns: number }
  | { readonly name: 'funds' | 'indicators'; readonly kinds: readonly ColumnKind[]; readonly texts: readonly string[]; readonly isFirst: boolean };

const NONE: Block = { name: 'none' };

/**
 * Plain text that was a table of forms, as a table again. Texts that fit no column stand to the right of the table, where nothing is read
 * from; rows that could be read in more than one way are warned of. Throws {@link DocumentError} `too-large`.
 */
export function readFlatText(text: string): DocumentContent {
  if (text.length > MAX_TEXT) throw new DocumentError('too-large', `${text.length} characters`);
  const flat = readTokens(text);
  if (flat.kind === 'stream' && flat.cells.length > MAX_STREAM) throw new DocumentError('too-large', `${flat.cells.length} lines`);
  const hasBlanks = flat.kind === 'rows';
  const rows = flat.kind === 'rows' ? flat.rows : cutStream(flat.cells);
  const lines: Line[] = [];
  const unsure: number[] = [];
  let block: Block = NONE;
  for (const row of rows) {
    const line = row.cells[0]?.line ?? 0;
    const read = readRow(row, block, hasBlanks);
    lines.push({ texts: read.texts, line });
    block = read.block;
    if (!read.isSure) unsure.push(line);
  }
  return {
    blocks: lines.length === 0 ? [] : [{ kind: 'table', table: tableOf(lines), lines: lines.map(({ line }) => line) }],
    warnings: unsure.map((line) => ({ code: 'unsure-row', count: 1, place: { kind: 'line', line }, detail: '' })),
  };
}

interface ReadRow {
  readonly texts: readonly string[];
  readonly block: Block;
  readonly isSure: boolean;
}

function readRow({ cells }: FlatRow, block: Block, hasBlanks: boolean): ReadRow {
  const texts = cells.map(({ text }) => text);
  const own = texts.filter((text) => text !== '');
  const [first = ''] = own;
  const asIs = (next: Block): ReadRow => ({ texts, block: next, isSure: true });
  if (areFundHeader(own)) {
    const header = fundHeader(texts);
    return { texts: header.texts, block: { name: 'funds', ...header, isFirst: true }, isSure: true };
  }
  if (areGoalHeader(own)) return asIs({ name: 'goals', columns: texts.length });
  if (areIndicatorHeader(own)) return asIs({ name: 'indicators', ...indicatorHeader(texts), isFirst: true });
  if (isAboveBlocks(first)) return asIs(NONE);
  switch (block.name) {
    case 'none':
      return asIs(NONE);
    case 'goals':
      return goalRow(texts, own, block, hasBlanks);
    case 'funds':
    case 'indicators': {
      const whole = block.name === 'indicators' && block.isFirst ? withSecondLine(block.texts, texts) : null;
      if (whole !== null) return asIs({ name: 'indicators', ...indicatorHeader(whole), isFirst: false });
      if (isRemark(first)) return asIs(NONE);
      const rest: Block = { ...block, isFirst: false };
      if (hasBlanks && texts.length === block.kinds.length) return asIs(rest);
      return { ...laid(isTotalLabel(first) ? totalRow(first, own.slice(1), block.kinds) : alignRow(own, block.kinds)), block: rest };
    }
  }
}

/** The label of the total in the first column, its points and remark under theirs. */
function totalRow(label: string, values: readonly string[], kinds: readonly ColumnKind[]): Alignment {
  const columns = kinds.flatMap((kind, column) => (isOfTotal(kind) ? [column] : []));
  const aligned = alignRow(values, kinds.filter(isOfTotal));
  const texts = kinds.map((_, column) => (column === 0 ? label : (aligned.texts[columns.indexOf(column)] ?? '')));
  return { ...aligned, texts };
}

function isOfTotal(kind: ColumnKind): boolean {
  return kind === 'points' || kind === 'reason';
}

/** Two texts, or one that stands where its empty neighbour says. */
function goalRow(texts: readonly string[], own: readonly string[], block: Block & { name: 'goals' }, hasBlanks: boolean): ReadRow {
  if (hasBlanks && texts.length === block.columns) return { texts, block, isSure: true };
  const blanks = Array.from({ length: Math.max(0, block.columns - 2) }, () => '');
  return { texts: [...blanks, ...own], block, isSure: own.length === 2 && !own.some((text) => text.includes('\n') && !hasBlanks) };
}

function laid({ texts, rest, isSure }: Alignment): Pick<ReadRow, 'texts' | 'isSure'> {
  return { texts: [...texts, '', ...rest], isSure };
}

function tableOf(lines: readonly Line[]): { rows: number; columns: number; cells: TableCell[] } {
  return {
    rows: lines.length,
    columns: Math.max(...lines.map(({ texts }) => texts.length)),
    cells: lines.flatMap(({ texts }, row) =>
      texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text })).filter(({ text }) => text !== ''),
    ),
  };
}
