import { buildFacts } from '../../src/hosts/wps';
import type { WpsQuirks } from '../../src/workbench/wps/quirks';
import { contractWorkbook } from '../support/contractWorkbook';
import { startWps } from './startWps';

const VALUES = 'block reads of values';
const FORMULAS = 'block reads of formulas';
const NARROW = 'numbers shown as ####';
const EDITING = 'tells whether a cell is being edited';

test.each<[Partial<WpsQuirks>, Readonly<Record<string, RegExp>>]>([
  [{}, { [VALUES]: /^rows$/u, [FORMULAS]: /^rows$/u, [EDITING]: /^yes$/u, [NARROW]: /^0 of [1-9]\d*$/u }],
  [{ blockReads: 'item' }, { [VALUES]: /^an object with Item$/u, [FORMULAS]: /^an object with Item$/u }],
  [{ blockReads: 'none' }, { [VALUES]: /^none, cells are read one by one$/u, [FORMULAS]: /^none/u }],
  [{ hasNarrowColumns: true }, { [NARROW]: /^([1-9]\d*) of \1$/u }],
  [{ tellsReadiness: false }, { [EDITING]: /^no$/u }],
])('a build with %j is described as it answers, and nothing is changed', async (quirks, expected) => {
  const { model, program } = await startWps(contractWorkbook, quirks);
  const changes: unknown[] = [];
  model.onChange((change) => changes.push(change));
  const facts = buildFacts(program.application);
  for (const [name, answer] of Object.entries(expected)) expect(facts[name]).toMatch(answer);
  await model.settled();
  expect(changes).toEqual([]);
});

test('without a workbook there is nothing to ask', async () => {
  const { program } = await startWps();
  const facts = buildFacts({ ...program.application, ActiveWorkbook: null });
  expect(facts['block reads of values']).toBe('no workbook');
});
