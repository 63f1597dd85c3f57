import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { contains, toA1 } from '../../../src/core/form/address';
import type { SheetSnapshot } from '../../../src/core/form/snapshot';
import { markerTerm } from '../../../src/core/plan/marker';
import type { Transaction } from '../../../src/core/plan/transaction';
import type { WorkbookPackage } from '../../../src/hosts/package';
import { openPackage, PackageError, readAppearance } from '../../../src/hosts/package';
import { HostError } from '../../../src/hosts/port';
import { NOTHING, writesTo } from './fixture';

/** Collections that lie beside the repository on some machines; the tests over them are additional. */
const SHARED = resolve(__dirname, '../../../../shared');
const HARD = ['form.xlsx', 'hard.xlsx', 'hard.xlsm', 'hard_absrels.xlsx'].map((name) => join(SHARED, 'prototypes/xlsx-patcher', name));
const REAL = join(SHARED, 'real-workbooks');
const FORMS = join(SHARED, 'forms');
const SCHEMA = join(SHARED, 'ooxml-xsd/sml.xsd');

const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const when = (path: string) => (existsSync(path) ? describe : describe.skip);

/** Five values in cells that may be written and three marks, on the first sheet where that is possible, and a setting. */
function editsFor(pkg: WorkbookPackage): { sheet: SheetSnapshot; transaction: Transaction } | null {
  for (const sheet of pkg.snapshot().sheets) {
    const free = freeCells(pkg, sheet);
    if (free.length < 5) continue;
    const values = [12.5, '=1次\n<&>"_x000D_" 末 ', '-x', true, null];
    const level = (index: number) => (['error', 'warning', 'info'] as const)[index]!;
    const addMarks = free.slice(0, 3).map((cell, index) => ({
      sheet: sheet.name,
      cell,
      level: level(index),
      formula: `=AND(LEN($A$1)<2,${markerTerm(level(index))}=0)`,
    }));
    const writes = writesTo(Object.fromEntries(free.map((cell, index) => [cell, values[index] ?? null])), sheet.name);
    return { sheet, transaction: { writes, addMarks, removeMarks: [], settings: { 'selfeval.撤销': '{"a":"<&>\\n"}' } } };
  }
  return null;
}

function freeCells(pkg: WorkbookPackage, sheet: SheetSnapshot): string[] {
  const free: string[] = [];
  for (let row = 0; row < 60 && free.length < 5; row++) {
    for (let column = 0; column < 14 && free.length < 5; column++) {
      const cell = toA1({ row, column });
      const [state] = pkg.cells([{ sheet: sheet.name, cell }]);
      const isCovered = sheet.merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
      if (state?.formula === null && !state.isLocked && !isCovered) free.push(cell);
    }
  }
  return free;
}

/** Parts whose contents differ between two files. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => old[name] === undefined || now[name] === undefined || Buffer.compare(old[name], now[name]) !== 0);
}

const EXPECTED_CHANGES = /^(?:xl\/worksheets\/[^/]*\.xml|xl\/styles\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|customXml\/.*)$/i;

/** Edits a file, checks every promise about it, and says how it ended. */
function roundTrip(file: string): string {
  const bytes = read(file);
  let pkg: WorkbookPackage;
  try {
    pkg = openPackage(bytes, basename(file));
  } catch (cause) {
    if (cause instanceof PackageError) return `refused: ${cause.code}`;
    throw cause;
  }
  readAppearance(pkg);
  const edits = editsFor(pkg);
  if (edits === null) return 'nothing to write';
  try {
    pkg.apply(edits.transaction);
  } catch (cause) {
    if (!(cause instanceof HostError)) throw cause;
    expect(pkg.save()).toEqual(bytes);
    return `not changed: ${cause.code}`;
  }
  const saved = pkg.save();
  const again = openPackage(saved, 'again');
  expect(again.cells(edits.transaction.writes).map(({ value }) => value)).toEqual(edits.transaction.writes.map(({ after }) => after));
  expect(again.snapshot().settings.get('selfeval.撤销')).toBe('{"a":"<&>\\n"}');
  expect(changedParts(bytes, saved).filter((name) => !EXPECTED_CHANGES.test(name))).toEqual([]);
  const marks = (each: WorkbookPackage) => each.snapshot().sheets.find(({ name }) => name === edits.sheet.name)?.marks ?? [];
  expect(marks(again)).toHaveLength(3);

  // marks and settings alone leave no trace once they are taken away
  const unwritten = openPackage(bytes, 'marked');
  unwritten.apply({ ...edits.transaction, writes: [] });
  const removal = marks(unwritten).map(({ id }) => ({ sheet: edits.sheet.name, id }));
  unwritten.apply({ ...NOTHING, removeMarks: removal, settings: { 'selfeval.撤销': null } });
  const hadStyles = 'xl/styles.xml' in unzipSync(bytes);
  expect(hadStyles ? changedParts(bytes, unwritten.save()) : []).toEqual([]);
  return 'edited';
}

when(HARD[0]!)('workbooks with everything in them', () => {
  test.each(HARD)('%s is edited and nothing else changes', (file) => {
    expect(roundTrip(file)).toBe('edited');
  });
});

when(REAL)('real workbooks', () => {
  test('all are read; nearly all can be edited', () => {
    const outcomes: Record<string, number> = {};
    for (const name of readdirSync(REAL).filter((each) => /\.xls[xm]$/.test(each))) {
      const outcome = roundTrip(join(REAL, name));
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    // one has two parts of one name; the others have every cell of every sheet locked, or marks forbidden
    expect(outcomes).toMatchObject({ 'refused: corrupt': 1 });
    expect(outcomes['edited']).toBeGreaterThanOrEqual(130);
  }, 120_000);
});

interface Truth {
  readonly sheet: string;
  readonly file: string;
}

function parseTruth(json: string): readonly Truth[] {
  const parsed: unknown = JSON.parse(json);
  const isTruth = (each: unknown): each is Truth => typeof each === 'object' && each !== null && 'sheet' in each && 'file' in each;
  return Array.isArray(parsed) ? parsed.filter(isTruth) : [];
}

when(FORMS)('published forms', () => {
  const truth = existsSync(FORMS) ? parseTruth(readFileSync(join(FORMS, 'truth.json'), 'utf8')) : [];

  test.each(truth.map((form) => [form.file, form] as const))('%s: every field is read from its cell', (file, form) => {
    const pkg = openPackage(read(join(FORMS, 'xlsx', file)), file);
    for (const { cell, text } of fields(form)) {
      const [state] = pkg.cells([{ sheet: form.sheet, cell }]);
      const shown = state?.text ?? '';
      // numbers were typed without the zeros that the publication shows
      const isSameNumber = typeof state?.value === 'number' && shown === String(Number(text));
      expect(isSameNumber ? text : shown).toBe(text ?? '');
    }
  });

  function fields(value: unknown): { cell: string; text: string | null }[] {
    if (typeof value !== 'object' || value === null) return [];
    if ('cell' in value && 'text' in value && typeof value.cell === 'string') {
      return [{ cell: value.cell, text: typeof value.text === 'string' ? value.text : null }];
    }
    return Object.values(value).flatMap(fields);
  }
});

const hasSchema = existsSync(SCHEMA) && spawnSync('xmllint', ['--version']).status === 0;

(hasSchema ? describe : describe.skip)('schema', () => {
  const folder = mkdtempSync(join(tmpdir(), 'selfeval-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Complaints of the schema; it does not know `xml:space`, which Excel writes itself. */
  function complaints(xml: Uint8Array | undefined): string[] {
    if (xml === undefined) return [];
    const file = join(folder, 'part.xml');
    writeFileSync(file, xml);
    const { stderr } = spawnSync('xmllint', ['--noout', '--schema', SCHEMA, file], { encoding: 'utf8' });
    const errors = stderr.split('\n').filter((line) => line.includes('error') && !line.includes('namespace}space'));
    return errors.map((line) => line.replace(/^\S+:\d+: /, ''));
  }

  test.each([...HARD, ...['WithVariousData.xlsx', 'NewStyleConditionalFormattings.xlsx', '56274.xlsx', 'decimal-format.xlsx'].map((name) => join(REAL, name))])(
    '%s: an edited part is as valid as before',
    (file) => {
      const bytes = read(file);
      const pkg = openPackage(bytes, 'x');
      const edits = editsFor(pkg);
      pkg.apply(edits?.transaction ?? NOTHING);
      const [before, after] = [unzipSync(bytes), unzipSync(pkg.save())];
      const parts = changedParts(bytes, pkg.save()).filter((name) => /worksheets\/[^/]*\.xml|styles\.xml|workbook\.xml$/.test(name));
      expect(parts.length).toBeGreaterThan(1);
      for (const name of parts) {
        const known = complaints(before[name]);
        expect(complaints(after[name]).filter((each) => !known.includes(each))).toEqual([]);
      }
    },
  );
});
