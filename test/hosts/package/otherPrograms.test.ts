import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPackage } from '../../../src/hosts/package';
import { allWorkbooks } from './collections';
import type { Edits } from './roundTrip';
import { roundTrip } from './roundTrip';

/** LibreOffice is started once for so many files: a crash must not take all of them along. */
const BATCH = 40;
const BATCH_SECONDS = 100;

interface EditedFile {
  readonly name: string;
  readonly edits: Edits;
  /** Names of the files in the folders `before` and `after`. */
  readonly file: string;
}

const folder = mkdtempSync(join(tmpdir(), 'selfeval-programs-'));
const in_ = (...names: readonly string[]): string => join(folder, ...names);
const files: EditedFile[] = [];

beforeAll(() => {
  for (const part of ['before', 'after', 'converted-before', 'converted-after']) mkdirSync(in_(part));
  allWorkbooks().forEach(({ name, bytes }, index) => {
    const { edits, saved } = roundTrip(bytes);
    if (edits === null || saved === null) return;
    const file = `${index}${extname(name)}`;
    writeFileSync(in_('before', file), bytes);
    writeFileSync(in_('after', file), saved);
    files.push({ name, edits, file });
  });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The written cells whose contents no program takes for something else. */
const plainWrites = ({ transaction }: Edits) =>
  transaction.writes.flatMap(({ sheet, cell, after }) => (typeof after === 'number' || after === '-x' ? [{ sheet, cell, after }] : []));

describe('LibreOffice', () => {
  const isThere = spawnSync('soffice', ['--version']).status === 0;

  /** Has LibreOffice read workbooks and write them anew. */
  function convert(from: string, names: readonly string[]): void {
    for (let at = 0; at < names.length; at += BATCH) {
      const batch = names.slice(at, at + BATCH).map((name) => in_(from, name));
      const profile = `-env:UserInstallation=${pathToFileURL(in_('profile')).href}`;
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', in_(`converted-${from}`), ...batch], { timeout: BATCH_SECONDS * 1000 });
    }
  }
  const converted = (from: string, file: string): string => in_(`converted-${from}`, `${file.slice(0, -extname(file).length)}.xlsx`);

  (isThere ? test : test.skip)('opens whatever it opened before, and shows the new values', () => {
    convert('after', files.map(({ file }) => file));
    const missing = files.filter(({ file }) => !existsSync(converted('after', file)));
    // one that is missing may have fallen to the crash of another
    for (const { file } of missing) convert('after', [file]);
    const closed = missing.filter(({ file }) => !existsSync(converted('after', file)));
    for (const { file } of closed) convert('before', [file]);
    expect(closed.filter(({ file }) => existsSync(converted('before', file))).map(({ name }) => name)).toEqual([]);
    const opened = files.filter(({ file }) => existsSync(converted('after', file)));
    expect(opened.length).toBeGreaterThanOrEqual(files.length * 0.95);
    const wrong = opened.filter(({ file, edits }) => {
      const again = openPackage(new Uint8Array(readFileSync(converted('after', file))), file);
      // a name that is too long comes back shortened: then the sheet is found by its place
      const before = openPackage(new Uint8Array(readFileSync(in_('before', file))), file).snapshot().sheets.map(({ name }) => name);
      const after = again.snapshot().sheets.map(({ name }) => name);
      const sheet = after.includes(edits.sheet.name) ? edits.sheet.name : (after[before.indexOf(edits.sheet.name)] ?? '');
      return plainWrites(edits).some(({ cell, after }) => again.cells([{ sheet, cell }])[0]?.value !== after);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  }, 280_000);
});

describe('openpyxl', () => {
  const python = ['python3', '/usr/bin/python3'].find((each) => spawnSync(each, ['-c', 'import openpyxl']).status === 0);
  const script = `
import datetime, json, sys, warnings
import openpyxl
warnings.simplefilter('ignore')
def state(path, writes):
    try:
        book = openpyxl.load_workbook(path)
    except Exception as error:
        return 'closed'
    return 'right' if all(same(book[w['sheet']][w['cell']].value, w['after']) for w in writes) else 'wrong'
# a number in a cell formatted as a date comes as one
def same(value, after):
    return value == after or (isinstance(after, float) and isinstance(value, (datetime.date, datetime.time, datetime.timedelta)))
for each in json.load(sys.stdin):
    print(json.dumps([each['name'], state(each['before'], []), state(each['after'], each['writes'])]))
`;

  (python === undefined ? test.skip : test)('opens whatever it opened before, and reads the new values', () => {
    const input = files.map(({ name, file, edits }) => ({ name, before: in_('before', file), after: in_('after', file), writes: plainWrites(edits) }));
    const { stdout, stderr } = spawnSync(python ?? '', ['-c', script], { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 1 << 26 });
    const states = stdout.trim().split('\n').map((line): unknown => JSON.parse(line));
    expect([states.length, stderr]).toEqual([files.length, '']);
    const isWorse = (state: unknown): boolean => Array.isArray(state) && state[1] === 'right' && state[2] !== 'right';
    expect(states.filter(isWorse)).toEqual([]);
  }, 240_000);
});
