import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluateWorkbook } from '../../src/core/evaluate';
import type { SheetSnapshot } from '../../src/core/form/snapshot';
import { planRecalculation } from '../../src/core/plan/recalculation';
import { defaultPack } from '../../src/core/scoring/packs';
import { openPackage } from '../../src/hosts/package';

/** The sample workbook with its four forms. */
export const sample = readFileSync(path.join(__dirname, '../../assets/samples/2020-绩效自评表.xlsx'));

export function open(): readonly SheetSnapshot[] {
  return openPackage(sample, 'sample.xlsx').snapshot().sheets;
}

/** Read, score, check and plan: what one press of 检查 does to a workbook that was read. Returns the number of forms. */
export function check(known: readonly SheetSnapshot[]): number {
  // What was read of a sheet is kept as long as the sheet is; a copy is read anew.
  const sheets = known.map((sheet) => ({ ...sheet }));
  const evaluation = evaluateWorkbook({ sheets }, defaultPack);
  planRecalculation(evaluation, { sheets });
  return evaluation.forms.length;
}

/** A workbook of `count` forms, each on a sheet of its own. */
export function repeat(sheets: readonly SheetSnapshot[], count: number): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) => {
    const sheet = sheets[index % sheets.length];
    if (sheet === undefined) throw new Error('no sheet to repeat');
    return { ...sheet, name: `${String(index + 1)} ${sheet.name}` };
  });
}

/** A sheet without a form in it, full of short texts and numbers. */
export function noise(rows: number, columns: number): SheetSnapshot {
  const words = ['指标', '年度', '12', '得分', '100%', '', '项目', '3.5', '完成', '/'];
  const texts = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => words[(row * 31 + column * 17) % words.length] ?? ''),
  );
  return {
    name: 'noise',
    top: 0,
    left: 0,
    values: texts,
    texts,
    formulas: texts.map((row) => row.map(() => null)),
    numberFormats: texts.map((row) => row.map(() => 'General')),
    merges: [],
    isProtected: false,
    isHidden: false,
    marks: [],
  };
}
