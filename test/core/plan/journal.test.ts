import fc from 'fast-check';
import { addStep, MAX_CHARACTERS, MAX_STEPS, readJournal, removeSteps, type JournalStep } from '../../../src/core/plan/journal';

type Change = Readonly<Record<string, string | null>>;

function applied(settings: ReadonlyMap<string, string>, change: Change): Map<string, string> {
  const after = new Map(settings);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) after.delete(key);
    else after.set(key, value);
  }
  return after;
}

const write = (cell: string, after: string | number) => ({
  sheet: '表1',
  cell,
  label: '培训次数',
  before: { value: null, formula: null },
  after,
  numberFormat: 'General',
});
const time = (n: number) => new Date(Date.UTC(2024, 4, 1, 8, 0, n)).toISOString();
const add = (settings: ReadonlyMap<string, string>, n: number, after: string | number = n) =>
  applied(settings, addStep(readJournal(settings), { at: time(n), kind: 'recalculation', writes: [write('I20', after)] }));
const afters = (journal: readonly JournalStep[]) => journal.map(({ cells }) => cells[0]?.after);

/** As workbooks of version 0.1 hold it: one list, without times. */
const list = (...values: number[]) =>
  new Map([
    ['selfeval.journal', JSON.stringify(values.map((after) => ({ cells: [{ sheet: '表1', cell: 'I20', label: '', before: null, after }] })))],
  ]);

test('a step keeps when and what for, and comes back in order', () => {
  const settings = [1, 2, 3].reduce((all, n) => add(all, n), new Map<string, string>());
  expect(readJournal(settings)).toMatchObject([1, 2, 3].map((n) => ({ at: time(n), kind: 'recalculation', cells: [{ after: n }] })));
});

test('steps without a time are read as such, before all others', () => {
  const settings = add(list(1, 2), 3);
  expect(afters(readJournal(settings))).toEqual([1, 2, 3]);
  expect(readJournal(settings).map(({ at }) => at)).toEqual([null, null, time(3)]);
});

test('a step can be taken out of an old list, and the others stay in order', () => {
  const settings = add(list(1, 2, 3), 4);
  const journal = readJournal(settings);
  const left = readJournal(applied(settings, removeSteps(journal, journal.slice(1, 2))));
  expect(afters(left)).toEqual([1, 3, 4]);
});

test('two writers who know nothing of each other keep both steps', () => {
  const seen = readJournal(add(new Map(), 1));
  const change = (n: number) => addStep(seen, { at: time(n), kind: 'reason', writes: [write('J20', n)] });
  const settings = applied(applied(add(new Map(), 1), change(2)), change(3));
  expect(afters(readJournal(settings))).toEqual([1, 2, 3]);
});

test('a write only sets an entry that was not there, so that a host may delete it when the write is refused', () => {
  let settings: Map<string, string> = list(1, 2, 3);
  for (let n = 4; n < 40; n += 1) {
    const change = addStep(readJournal(settings), { at: time(n), kind: 'recalculation', writes: [write('I20', n)] });
    const set = Object.entries(change).filter(([, value]) => value !== null);
    expect(set.every(([key]) => !settings.has(key))).toBe(true);
    settings = applied(settings, change);
  }
});

test.each(['{', '7', '{"cells":1}', '[{"cells":[{"sheet":"表1"}]}]', '{"cells":[{"sheet":"表1","cell":"A1","label":"","before":{},"after":1}]}'])(
  'an entry that reads %s counts as none',
  (text) => {
    expect(readJournal(new Map([['selfeval.journal', text], ['selfeval.journal.000001.x', text]]))).toEqual([]);
  },
);

test('the journal is bounded, keeps the newest, and never loses the step just made', () => {
  const length = fc.constantFrom(1, 1000, MAX_CHARACTERS / 3, MAX_CHARACTERS * 2);
  fc.assert(
    fc.property(fc.array(length, { minLength: 1, maxLength: 40 }), (lengths) => {
      const settings = lengths.reduce((all, size, n) => add(all, n, 'x'.repeat(size)), new Map<string, string>());
      const journal = readJournal(settings);
      expect(journal.at(-1)?.at).toBe(time(lengths.length - 1));
      expect(journal.length).toBeLessThanOrEqual(MAX_STEPS);
      expect(journal.map(({ at }) => at)).toEqual(lengths.map((_, n) => time(n)).slice(-journal.length));
      const older = [...settings.values()].slice(0, -1).reduce((sum, text) => sum + text.length, 0);
      expect(older).toBeLessThanOrEqual(MAX_CHARACTERS);
    }),
    { numRuns: 30 },
  );
});
