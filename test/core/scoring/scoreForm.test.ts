import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { hubei } from '../../../src/core/scoring/packs/hubei';
import type { RulePack } from '../../../src/core/scoring/rulePack';
import { scoreForm } from '../../../src/core/scoring/scoreForm';
import { buildForm, type FormSpec, type IndicatorSpec } from '../../support/formBuilder';

const score = (spec: FormSpec, pack: RulePack = mof2020) => scoreForm(buildForm(spec), pack);
const scoreRow = (row: IndicatorSpec, pack?: RulePack) => score({ indicators: [row] }, pack).indicators[0]!;
const MISSED: IndicatorSpec = { target: '100%', actual: '99%' };

describe('a row', () => {
  it('has the exact score and the rounded one', () => {
    const { outcome, exact, computed, written, weight } = scoreRow({ target: '≥35', actual: '26.61', score: '8' });
    expect([outcome, exact?.round(4).toString(), computed?.toString(), written?.toString(), weight?.toString()]).toEqual(['scored', '7.6029', '7.6', '8', '10']);
  });

  it.each(['memo', 'template', 'placeholder'] as const)('that is a %s is not judged, and its values are read all the same', (kind) => {
    const row = scoreRow({ kind, ...MISSED, score: '3' });
    expect(row).toMatchObject({
      outcome: 'not-applicable',
      computed: null,
      exact: null,
      derivation: { code: 'not-applicable', source: mof2020.quantitative.source },
      undetermined: null,
      answer: null,
      ratio: null,
      attainment: 'unknown',
      explanationDue: null,
      needsText: false,
    });
    expect([row.target.kind, row.actual.kind, row.weight?.toString(), row.written?.toString()]).toEqual(['quantity', 'quantity', '10', '3']);
  });

  it.each([
    ['成本指标', '经济成本指标', 'undetermined'],
    ['产出指标', '成本指标', 'undetermined'],
    ['成本指标', '数量指标', 'undetermined'],
    ['产出指标', '数量指标', 'scored'],
  ])('of %s, %s, whose target has no sign: %s', (level1, level2, outcome) => {
    expect(scoreRow({ level1, level2, target: '35', actual: '26.61' }).outcome).toBe(outcome);
  });

  it('follows a rule of its own only where it has one', () => {
    expect(scoreRow({ ...MISSED, rule: '每低1%扣2分' }).undetermined?.code).toBe('own-rule');
    expect(scoreRow({ ...MISSED, rule: null }).outcome).toBe('scored');
    expect(scoreRow({ ...MISSED, rule: '' }).outcome).toBe('scored');
  });

  it.each([
    [{ weight: '' }, 'weight-missing', ''],
    [{ weight: '/' }, 'weight-missing', '/'],
    [{ weight: '十分之一' }, 'weight-not-understood', '十分之一'],
    [{ weight: null }, 'no-weight-column', ''],
  ] as const)('with %j is judged and not scored: %s', (weight, code, text) => {
    const row = scoreRow({ ...MISSED, score: '5', ...weight });
    expect(row).toMatchObject({
      outcome: 'undetermined',
      exact: null,
      computed: null,
      attainment: 'missed',
      derivation: { code: 'undetermined' },
      undetermined: { code, args: { text }, alternatives: [] },
    });
  });

  it('that is open for another reason says that one, with a weight or without', () => {
    expect(scoreRow({ target: '≥10', actual: '提高', weight: '' }).undetermined?.code).toBe('kind-mismatch');
  });

  it('of a form without any scores asks for none, and knows what was missed', () => {
    const row = scoreRow({ ...MISSED, weight: null, score: null });
    expect(row).toMatchObject({ outcome: 'not-applicable', exact: null, derivation: { code: 'no-scores' }, undetermined: null, attainment: 'missed', explanationDue: 'below-weight' });
  });

  it('keeps a written score where a person said so, and where there is one', () => {
    const keep = (row: IndicatorSpec) => scoreForm(buildForm({ indicators: [row] }), mof2020, { readingOf: () => 'keep', standing: new Set() }).indicators[0]!;
    const late: IndicatorSpec = { target: '2020年11月底前', actual: '2020年12月25日' };
    expect(keep({ ...late, score: '8' })).toMatchObject({ answer: { reading: 'keep' }, derivation: { code: 'kept' } });
    expect(keep(late).answer).toBeNull();
  });
});

describe('the reason of a deviation', () => {
  it.each([
    [MISSED, 'below-weight', true],
    [{ ...MISSED, deviation: '疫情影响，部分活动推迟到次年。' }, 'below-weight', false],
    [{ ...MISSED, deviation: '/' }, 'below-weight', true],
    [{ ...MISSED, deviation: null }, 'below-weight', false],
    [{ target: '≥10', actual: '13' }, 'over-achieved', true],
    [{ target: '100%', actual: '100%' }, null, false],
    [{ target: '35', actual: '26.61', level2: '成本指标', score: '8' }, 'below-weight', true],
    [{ target: '35', actual: '26.61', level2: '成本指标', score: '10' }, null, false],
  ] as const)('of %j: %s, to be written: %s', (row, due, needsText) => {
    expect(scoreRow(row)).toMatchObject({ explanationDue: due, needsText });
  });

  it('is asked for below the form where the pack says so', () => {
    expect(hubei.explanation.scope).toBe('form');
    expect(scoreRow(MISSED, hubei)).toMatchObject({ explanationDue: 'below-weight', needsText: false });
  });
});

describe('the total', () => {
  const FULL: IndicatorSpec = { target: '100%', actual: '100%', weight: '60', score: '60' };
  const PART: IndicatorSpec = { target: '≥4次', actual: '3次', weight: '40', score: '30' };
  const total = (spec: FormSpec, standing: readonly string[] = [], pack: RulePack = mof2020) =>
    scoreForm(buildForm({ total: { score: '95' }, ...spec }), pack, { readingOf: () => null, standing: new Set(standing) });
  const sumOf = (spec: FormSpec, standing?: readonly string[], pack?: RulePack) => {
    const { computed, derivation } = total(spec, standing, pack).total!;
    return [computed?.toString() ?? null, derivation.code, derivation.args['count'], derivation.args['asWritten']];
  };

  it('adds up what every row scores', () => {
    const { weight, written, derivation } = total({ indicators: [FULL, PART] }).total!;
    expect([weight?.toString(), written?.toString()]).toEqual(['100', '95']);
    expect(derivation).toMatchObject({ code: 'total', args: { count: 2, asWritten: 0, terms: '60 + 30', result: '90' }, source: mof2020.total.source });
  });

  const FUNDS = { initial: '35', adjusted: '35', executed: '26.61', weight: '10', score: '7.6' };
  it.each<[string, FormSpec, ReturnType<typeof sumOf>]>([
    ['with the funds', { budget: [FUNDS], indicators: [{ ...FULL, weight: '50' }, PART] }, ['87.6', 'total', 3, 0]],
    ['without a part of the funds', { budget: [FUNDS, FUNDS], indicators: [{ ...FULL, weight: '50' }, PART] }, ['87.6', 'total', 3, 0]],
    ['without funds that carry no score', { budget: [{ ...FUNDS, weight: '', score: '' }], indicators: [FULL, PART] }, ['90', 'total', 2, 0]],
    ['with funds that have a score and no weight', { budget: [{ ...FUNDS, weight: '', score: '7.6' }], indicators: [FULL, PART] }, [null, 'total-incomplete', 3, 1]],
    ['without what does not apply', { indicators: [FULL, PART, { kind: 'placeholder', weight: '5', score: '5' }] }, ['90', 'total', 2, 0]],
    ['without a row that has neither weight nor score', { indicators: [FULL, PART, { target: '提高', actual: '提高', weight: '/', score: '/' }] }, ['90', 'total', 2, 0]],
    ['with a person’s score as written', { indicators: [FULL, { target: '提高', actual: '提高', weight: '40', score: '38' }] }, ['98', 'total-partly-written', 2, 1]],
    ['not, where a score is missing', { indicators: [FULL, { target: '提高', actual: '提高', weight: '40' }] }, [null, 'total-incomplete', 2, 1]],
    ['not, where weights are missing', { indicators: [FULL] }, [null, 'total-incomplete', 1, 0]],
    ['not, where one row has no weight', { indicators: [FULL, PART, { target: '提高', actual: '提高', weight: '', score: '5' }] }, [null, 'total-incomplete', 3, 1]],
    ['not, where there is nothing', { indicators: [] }, [null, 'total-incomplete', 0, 0]],
    ['believing a form without weights', { indicators: [{ ...FULL, weight: null }, { ...PART, weight: null }] }, ['90', 'total-partly-written', 2, 2]],
    ['to the weight of its own row', { indicators: [FULL], total: { weight: '60', score: '' } }, ['60', 'total', 1, 0]],
    ['to that of the pack where its row has none', { indicators: [FULL, PART], total: { weight: null, score: '' } }, ['90', 'total', 2, 0]],
  ])('%s', (_, spec, expected) => {
    expect(sumOf(spec)).toEqual(expected);
  });

  it('takes a written score that is as good as the computed one', () => {
    const third: IndicatorSpec = { target: '≥3次', actual: '2次', weight: '40' };
    expect(sumOf({ indicators: [FULL, { ...third, score: '26.7' }] })[0]).toBe('86.7');
    expect(sumOf({ indicators: [FULL, { ...third, score: '20' }] })[0]).toBe('86.67');
    expect(sumOf({ indicators: [FULL, { ...third, score: '' }] })[0]).toBe('86.67');
  });

  it('takes a score that a person let stand as it is', () => {
    const spec: FormSpec = { indicators: [FULL, { ...PART, score: '35' }] };
    expect(sumOf(spec)).toEqual(['90', 'total', 2, 0]);
    expect(sumOf(spec, ['H16'])).toEqual(['95', 'total-partly-written', 2, 1]);
  });

  it('gives the rating by the computed total, else by the written one', () => {
    expect(total({ indicators: [FULL, PART] }).rating).toBe('优');
    expect(total({ indicators: [FULL, { ...PART, actual: '1次' }] }).rating).toBe('中');
    expect(total({ indicators: [FULL], total: { score: '85' } }).rating).toBe('良');
    expect(total({ indicators: [FULL], total: { score: '' } }).rating).toBeNull();
    expect(total({ indicators: [FULL], total: { score: '-5' } }).rating).toBeNull();
    expect(score({ indicators: [FULL] })).toMatchObject({ total: null, rating: null });
  });
});
