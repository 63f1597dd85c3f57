import { evaluateWorkbook } from '../../src/core/evaluate';
import type { SheetSnapshot } from '../../src/core/form/snapshot';
import { planRecalculation } from '../../src/core/plan/recalculation';
import { defaultPack } from '../../src/core/scoring/packs';
import { openPackage } from '../../src/hosts/package';

/** What the bench times, bundled as it is shipped. */
export function open(bytes: Uint8Array, name: string): readonly SheetSnapshot[] {
  return openPackage(bytes, name).snapshot().sheets;
}

/** Read, score, check and plan: what one press of 检查 does to a workbook that was read. */
export function check(sheets: readonly SheetSnapshot[]): number {
  const evaluation = evaluateWorkbook({ sheets }, defaultPack);
  const plan = planRecalculation(evaluation, { sheets });
  return evaluation.forms.length + plan.writes.length;
}

/** A workbook of `count` forms, each on a sheet of its own. */
export function repeat(sheets: readonly SheetSnapshot[], count: number): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) => {
    const sheet = sheets[index % sheets.length];
    if (sheet === undefined) throw new Error('no sheet to repeat');
    return { ...sheet, name: `${String(index + 1)} ${sheet.name}` };
  });
}
