import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNotation } from '../../../src/core/notation';
import { contextOf, textCell } from './compact';

const seeds = path.resolve(__dirname, '../../../../shared/seed-forms');
const published = path.resolve(__dirname, '../../../../shared/forms');

interface Row {
  readonly level3?: string;
  readonly l3?: string;
  readonly target?: string | null;
  readonly actual?: string | null;
  readonly sign?: string | null;
  readonly unit?: string | null;
}

function* rowsOf(folder: string): Generator<Row> {
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.json') || file === 'truth.json') continue;
    const form: { indicators: Row[] } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    yield* form.indicators;
  }
}

describe.each([seeds, published].filter((folder) => existsSync(folder)))('the forms of %s', (folder) => {
  it('hold no target and no actual that is not understood', () => {
    const lost = [...rowsOf(folder)].flatMap((row) => {
      const around = { name: row.level3 ?? row.l3 ?? '', ...(row.sign ? { sign: row.sign } : {}), ...(row.unit ? { unit: row.unit } : {}) };
      const target = row.target ?? '';
      const texts = [
        [target, contextOf(around)],
        [row.actual ?? '', contextOf({ ...around, target })],
      ] as const;
      return texts.filter(([text, context]) => readNotation(textCell(text), context).kind === 'not-understood').map(([text]) => text);
    });
    expect(lost).toEqual([]);
  });
});
