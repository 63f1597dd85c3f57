import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fuzzFiles } from './fuzzFiles';
import { fuzzPackages } from './fuzz';
import { fuzzBases } from './fuzzBases';

const sum = (outcomes: Readonly<Record<string, number>>): number => Object.values(outcomes).reduce((total, count) => total + count, 0);
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.resolve(__dirname, '../../fixtures/workbooks', name)));

/** As many as every change must survive; `npm run fuzz` goes on with other seeds. */
const PACKAGES = 20_000;
const FILES = 1_000;

test('whatever happens to a package, it is read and edited or refused with a code', () => {
  const outcomes = fuzzPackages(fuzzBases(), 20201130, PACKAGES);
  expect(sum(outcomes)).toBe(PACKAGES);
  expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(['edited', 'open: corrupt', 'open: not-a-workbook']));
}, 280_000);

test('whatever happens to an older workbook, it is read and converted or refused with a code', async () => {
  const outcomes = await fuzzFiles([fixture('older.xls'), fixture('open.ods')], 20201130, FILES);
  expect(sum(outcomes)).toBe(FILES);
  expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(['xls', 'ods', 'corrupt']));
}, 120_000);
