import type { Finding, FindingLevel, MarkCondition } from '../checks/finding';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../form/snapshot';
import type { WorkbookEvaluation } from '../scoring/evaluation';
import { cellAt } from './cellAt';
import { markerTerm } from './marker';
import type { MarkPaletteId } from './markColours';
import type { CellRef, Mark, MarkRef } from './transaction';

interface MarkChanges {
  readonly add: readonly Mark[];
  readonly remove: readonly MarkRef[];
  /** Protected sheets: they take no marks, and their findings are only listed. */
  readonly protectedSheets: readonly string[];
}

const SEVERITY: Readonly<Record<FindingLevel, number>> = { error: 0, warning: 1, info: 2 };

/** Longest text that a formula may hold as a literal. */
const MAX_LITERAL = 255;

/**
 * The marks a workbook should carry: one for each cell that a finding leads to, the gravest finding first.
 * Marks that are right already, colours included, stay; a finding that one of `writes` mends gets none.
 */
export function planMarks(
  evaluation: WorkbookEvaluation,
  workbook: Pick<WorkbookSnapshot, 'sheets'>,
  writes: readonly CellRef[],
  palette: MarkPaletteId = 'standard',
): MarkChanges {
  const mended = new Set(writes.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const wanted = new Map<string, Mark>();
  const protectedSheets = new Set<string>();
  for (const { form, findings } of evaluation.forms) {
    const sheet = sheets.get(form.sheet);
    if (sheet === undefined) continue;
    if (sheet.isProtected) {
      if (findings.length > 0) protectedSheets.add(sheet.name);
      continue;
    }
    for (const finding of findings) {
      const [cell] = finding.cells;
      const key = `${form.sheet}!${cell}`;
      const present = wanted.get(key);
      const isMended = finding.fix !== null && mended.has(`${form.sheet}!${finding.fix.cell}`);
      if (isMended || (present !== undefined && SEVERITY[present.level] <= SEVERITY[finding.level])) continue;
      wanted.set(key, toMark(finding, cell, sheet, palette));
    }
  }
  const wantedFormulas = new Set([...wanted.values()].map((mark) => `${mark.sheet}!${mark.formula}`));
  const standing = new Set<string>();
  const remove: MarkRef[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.isProtected) continue;
    for (const mark of sheet.marks) {
      const key = `${sheet.name}!${mark.formula}`;
      if (wantedFormulas.has(key) && !standing.has(key)) standing.add(key);
      else remove.push({ sheet: sheet.name, id: mark.id });
    }
  }
  const add = [...wanted.values()].filter((mark) => !standing.has(`${mark.sheet}!${mark.formula}`));
  return { add, remove, protectedSheets: [...protectedSheets] };
}

function toMark({ level, mark }: Finding, cell: string, sheet: SheetSnapshot, palette: MarkPaletteId): Mark {
  const condition = conditionFormula(mark, cell, sheet);
  return { sheet: sheet.name, cell, level, formula: `=AND(${condition},${markerTerm(level, palette)}=0)` };
}

function conditionFormula(condition: MarkCondition, cell: string, sheet: SheetSnapshot): string {
  const reference = absolute(cell);
  switch (condition.kind) {
    case 'without-text':
      return withoutTextFormula(reference, condition.shortest, cellAt(sheet, cell).value);
    case 'differs':
      return `IFERROR(ABS(VALUE(${reference})-${condition.expected})>${condition.tolerance},TRUE)`;
    case 'unchanged':
      return unchangedFormula(reference, cellAt(sheet, cell).value);
  }
}

/** True for blanks and single characters, and for what stands there now (不适用, ——) until it is replaced by a text. */
function withoutTextFormula(
  reference: string,
  shortest: number,
  present: CellValue,
): string {
  const short = `LEN(TRIM(${reference}))<${String(shortest)}`;
  const isShort = String(present ?? '').trim().length < shortest;
  return isShort ? short : `OR(${short},${unchangedFormula(reference, present)})`;
}

function unchangedFormula(reference: string, value: CellValue): string {
  if (typeof value === 'number') return `${reference}=${String(value)}`;
  if (typeof value === 'boolean') return `${reference}=${value ? 'TRUE' : 'FALSE'}`;
  const text = value ?? '';
  const literal = text.replace(/"/gu, '""');
  return literal.length <= MAX_LITERAL && !/[\r\n]/u.test(literal)
    ? `${reference}&""="${literal}"`
    : `LEN(${reference})=${String(text.length)}`;
}

/** `J20` → `$J$20` */
function absolute(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
}
