import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNotation } from '../../../src/core/notation';
import { contextOf, textCell } from './compact';

const seeds = path.resolve(__dirname, '../../../../shared/seed-forms');
const published = path.resolve(__dirname, '../../../../shared/forms');

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function textOf(row: Row, ...keys: readonly string[]): string {
  const found = keys.map((key) => row[key]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : '';
}

function rowsOf(folder: string): Row[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'truth.json')
    .flatMap((file) => {
      const form: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      const rows = isRow(form) ? form['indicators'] : null;
      return Array.isArray(rows) ? rows.filter(isRow) : [];
    });
}

describe.each([seeds, published])('the forms of %s', (folder) => {
  const itWithData = existsSync(folder) ? it : it.skip;

  itWithData('hold no target and no actual that is not understood', () => {
    const rows = rowsOf(folder);
    const lost = rows.flatMap((row) => {
      const target = textOf(row, 'target');
      const around = { name: textOf(row, 'level3', 'l3'), sign: textOf(row, 'sign'), unit: textOf(row, 'unit') };
      const readings = [
        readNotation(textCell(target), contextOf(around)),
        readNotation(textCell(textOf(row, 'actual')), contextOf({ ...around, target })),
      ];
      return readings.filter((reading) => reading.kind === 'not-understood');
    });
    expect(rows.length).toBeGreaterThan(40);
    expect(lost).toEqual([]);
  });
});
