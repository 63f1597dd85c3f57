import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FileStamp } from '../../src/cli/jobs/types';
import { RECORD_FILE, RunRecord } from '../../src/cli/outputs/runRecord';
import { noTotals } from '../../src/core/report';

const NAME = 'a.xlsx';
const OPTIONS = { command: 'fix', '--pack': 'hubei' };
const OTHERS = { command: 'fix', '--pack': '' };

let folder: string;
let original: string;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'selfeval-record-'));
  original = path.join(folder, 'original.xlsx');
  mkdirSync(path.join(folder, 'out'));
  output = path.join(folder, 'out', NAME);
  writeFileSync(original, 'original');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (): RunRecord => RunRecord.read(path.join(folder, 'out'));
const begun = async (options: Readonly<Record<string, string>>): Promise<RunRecord> => {
  const record = read();
  await record.begin(options);
  return record;
};
const stampOf = (file: string): FileStamp => {
  const { size, mtimeMs } = statSync(file);
  return { size, mtimeMs };
};
const write = (record: RunRecord): void => {
  record.addBegun(NAME);
  writeFileSync(output, 'output');
  record.addDone(NAME, { input: stampOf(original), output: stampOf(output), totals: noTotals });
};
const isFinished = (): boolean => read().finished(NAME, original) !== null;

it('what a run wrote is finished for the runs after it that have the same options', async () => {
  write(await begun(OPTIONS));
  expect(isFinished()).toBe(true);
  await begun(OPTIONS);
  expect(isFinished()).toBe(true);
});

it('what a run with other options wrote stays ours and is not finished', async () => {
  write(await begun(OPTIONS));
  // This run ends before its first file, and so does the one that goes on after it.
  await begun(OTHERS);
  expect([isFinished(), read().isOurs(NAME)]).toEqual([false, true]);
  await begun(OTHERS);
  expect([isFinished(), read().isOurs(NAME)]).toEqual([false, true]);
  writeFileSync(output, 'edited by hand');
  expect(read().isOurs(NAME)).toBe(false);
});

it('what was written without being finished is ours and is done again', async () => {
  const record = await begun(OPTIONS);
  record.addBegun(NAME);
  writeFileSync(output, 'output');
  record.addWritten(NAME, stampOf(output));
  expect([isFinished(), read().isOurs(NAME)]).toEqual([false, true]);
});

it('a file that fails leaves the place to whoever had it', async () => {
  const first = await begun(OPTIONS);
  first.addBegun(NAME);
  first.addAbandoned(NAME);
  expect(read().isOurs(NAME)).toBe(false);

  write(first);
  const second = await begun(OPTIONS);
  second.addBegun(NAME);
  second.addAbandoned(NAME);
  expect([isFinished(), read().isOurs(NAME)]).toEqual([true, true]);
  const third = await begun(OTHERS);
  third.addBegun(NAME);
  third.addAbandoned(NAME);
  expect([isFinished(), read().isOurs(NAME)]).toEqual([false, true]);
});

it('removes what a killed run left beside its files, and nothing outside the folder', async () => {
  const record = await begun(OPTIONS);
  record.addBegun(NAME);
  mkdirSync(path.join(folder, 'elsewhere'));
  symlinkSync('../elsewhere', path.join(folder, 'out/linked'));
  record.addBegun('linked/b.xlsx');
  appendFileSync(path.join(folder, 'out', RECORD_FILE), `${JSON.stringify({ begun: '../original.xlsx' })}\n`);
  const kept = [`${original}.12`, path.join(folder, 'elsewhere/b.xlsx.12'), `${output}.bak`];
  for (const file of [`${output}.12`, ...kept]) writeFileSync(file, '');
  read().removeLeftovers();
  expect([`${output}.12`, ...kept].map((file) => existsSync(file))).toEqual([false, true, true, true]);
});
