import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FormCell } from '../../../src/core/form/form';
import { readForms } from '../../../src/core/layout';
import { openPackage } from '../../../src/hosts/package';

interface TruthCell {
  readonly cell: string;
  readonly text: string | null;
}
type TruthRow = Readonly<Record<string, TruthCell | number | string | null>> & { readonly row: number };
interface Truth {
  readonly file: string;
  readonly sheet: string;
  readonly indicators: readonly TruthRow[];
  readonly budget: readonly TruthRow[];
  readonly total: TruthRow | null;
}

/** Published forms with the cell of every field, where they are at hand. */
const folder = path.join(__dirname, '../../../../shared/forms');
const parsed: unknown = existsSync(folder) ? JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) : [];
const truths = areTruths(parsed) ? parsed : [];

function areTruths(value: unknown): value is Truth[] {
  return Array.isArray(value);
}

function cellOf(row: TruthRow, field: string): TruthCell | null {
  const cell = row[field];
  return typeof cell === 'object' ? (cell ?? null) : null;
}

/** Addresses of the fields that the truth names; a field that it does not name is not compared. */
function told(row: TruthRow, fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const cell = cellOf(row, field);
    return cell === null ? [] : [`${field} ${cell.cell}`];
  });
}

/** Addresses of the same fields as they were read. */
function read<Field extends string>(row: Readonly<Record<Field, FormCell | null>>, truth: TruthRow, fields: readonly Field[]): string[] {
  return fields.flatMap((field) => (cellOf(truth, field) === null ? [] : [`${field} ${row[field]?.address ?? 'none'}`]));
}

const INDICATOR_FIELDS = ['sign', 'unit', 'target', 'actual', 'weight', 'score', 'deviation'] as const;
const BUDGET_FIELDS = ['initial', 'adjusted', 'executed', 'weight', 'rate', 'score'] as const;
const TOTAL_FIELDS = ['weight', 'score'] as const;

if (truths.length === 0) test.skip('published workbooks are not at hand', () => undefined);

for (const truth of truths) {
  describe(`published workbook ${truth.file}`, () => {
    const file = truth.file;
    const { sheets } = openPackage(readFileSync(path.join(folder, 'xlsx', file)), file).snapshot();
    const form = readForms(sheets.find((sheet) => sheet.name === truth.sheet)!).forms[0]!;

    it('has one form, and sheets that are none', () => {
      expect(sheets.map((sheet) => readForms(sheet).forms.length)).toEqual(sheets.map((sheet) => (sheet.name === truth.sheet ? 1 : 0)));
      expect(form.unknownColumns).toEqual([]);
    });

    it('has every indicator row in its cells', () => {
      expect(form.indicators.map((row) => [row.row + 1, row.level1, row.level2, row.level3Cell?.address])).toEqual(
        truth.indicators.map((row) => [row.row, row['l1'], row['l2'], cellOf(row, 'l3')?.cell]),
      );
      truth.indicators.forEach((row, i) => {
        expect(read(form.indicators[i]!, row, INDICATOR_FIELDS)).toEqual(told(row, INDICATOR_FIELDS));
      });
    });

    it('has the funds and the total in their cells', () => {
      expect(form.budget.map((row) => [row.row + 1, row.name])).toEqual(truth.budget.map((row) => [row.row, row['name']]));
      truth.budget.forEach((row, i) => {
        expect(read(form.budget[i]!, row, BUDGET_FIELDS)).toEqual(told(row, BUDGET_FIELDS));
      });
      expect(form.total === null).toBe(truth.total === null);
      if (form.total !== null && truth.total !== null) {
        expect(read(form.total, truth.total, TOTAL_FIELDS)).toEqual(told(truth.total, TOTAL_FIELDS));
      }
    });
  });
}
