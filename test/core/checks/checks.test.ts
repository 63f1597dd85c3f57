import { checkForm, checks } from '../../../src/core/checks';
import { checkIds } from '../../../src/core/checks/ids';
import { messages, wordFinding } from '../../../src/core/messages';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { scoreForm } from '../../../src/core/scoring/scoreForm';
import { buildForm, findingsOf } from '../../support/formBuilder';
import { cases } from './cases';

describe.each(checkIds)('%s', (id) => {
  it.each(cases[id].map((each) => [each.title, each] as const))('%s', (_title, { form, others, finds, pack }) => {
    const found = findingsOf(id, form, others, pack).map(({ level, variant, cells, fix }) => ({
      level,
      variant,
      cell: cells[0],
      fixTo: fix === null ? null : fix.to,
    }));
    const expected = finds.map((each, index) => ({
      level: each.level,
      variant: each.variant ?? 'default',
      cell: each.cell,
      fixTo: each.fixTo === undefined ? (found[index]?.fixTo ?? null) : each.fixTo,
    }));
    // A check with variants only by column has no default one.
    expect(found).toEqual(expected);
  });

  it('stands in the registry under its own id and has cases both ways', () => {
    expect(checks[id].id).toBe(id);
    expect(cases[id].some((each) => each.finds.length > 0)).toBe(true);
    expect(cases[id].some((each) => each.finds.length === 0)).toBe(true);
  });

  it('has words in both languages for everything it finds, with every place filled', () => {
    for (const { form, others, pack } of cases[id]) {
      for (const finding of findingsOf(id, form, others, pack)) {
        for (const language of ['zh-CN', 'en'] as const) {
          const { title, message, why, todo } = wordFinding(finding, language);
          for (const text of [title, message, why, todo]) {
            expect(text).not.toBe('');
            expect(text).not.toMatch(/\{\w+[|}]/u);
          }
        }
      }
    }
  });
});

it('has the same variants in both languages', () => {
  for (const id of checkIds) {
    expect(Object.keys(messages.en.checks[id].variants)).toEqual(Object.keys(messages['zh-CN'].checks[id].variants));
  }
});

it('names a check that fails and runs the others', () => {
  const scored = scoreForm(buildForm({ indicators: [{ target: '100%', actual: '99%', score: '9.9' }] }), mof2020);
  const broken = { ...checks['score-mismatch'], run: () => { throw new Error('broken'); } };
  const { findings, failures } = checkForm(scored, [scored], {
    'score-mismatch': broken,
    'deviation-reason-missing': checks['deviation-reason-missing'],
  });
  expect(failures).toEqual([{ check: 'score-mismatch', sheet: 'Sheet1', detail: 'broken' }]);
  expect(findings.map((finding) => finding.check)).toEqual(['deviation-reason-missing']);
});

it('never offers to write into a formula cell', () => {
  const [finding] = findingsOf('score-mismatch', {
    indicators: [{ target: '100%', actual: '99%', score: { formula: '=G15', shown: '10' } }],
  });
  expect(finding?.fix).toMatchObject({ to: 9.9, holdsFormula: true });
});
