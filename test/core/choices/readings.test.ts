import fc from 'fast-check';
import { noChoices, withReading, type Choices, type RowReading } from '../../../src/core/choices';
import { evaluateWorkbook } from '../../../src/core/evaluate';
import type { WorkbookSnapshot } from '../../../src/core/form/snapshot';
import { wordDerivation } from '../../../src/core/messages';
import { toFormReport } from '../../../src/core/report';
import { Big } from '../../../src/core/scoring/decimal';
import type { IndicatorEvaluation } from '../../../src/core/scoring/evaluation';
import { judge } from '../../../src/core/scoring/indicatorScore';
import { rulePacks } from '../../../src/core/scoring/packs';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { seedSheet } from '../../support/seedForms';
import { withRowInserted, withTexts } from '../../support/sheetMutations';
import { sheetOf, workbookOf } from '../../support/sheetBuilder';

/** 表4: 完成目标任务资金保障（万元）, a cost row without a sign: target 35, actual 26.61, weight 10, written 7.6. */
const workbook = workbookOf([seedSheet(3)]);
const TARGET = { row: 19, column: 4 };

function costRow(snapshot: WorkbookSnapshot, choices: Choices): IndicatorEvaluation {
  const found = evaluateWorkbook(snapshot, mof2020, choices).forms[0]?.indicators.find(({ row }) => row.level3.includes('资金保障'));
  if (found === undefined) throw new Error('no cost row');
  return found;
}

function deciding(reading: RowReading | null, choices: Choices = noChoices): Choices {
  const evaluation = evaluateWorkbook(workbook, mof2020, choices);
  const decided = withReading(choices, evaluation, costRow(workbook, choices).row, reading);
  if (decided === null) throw new Error('not a row of the workbook');
  return decided;
}

test.each([
  ['forward', 7.6, '26.61 ÷ 35 × 10', '正向（人工选定）'],
  ['reverse', 10, '', '反向（人工选定）'],
] as const)('a row decided %s is scored so, and says that a person chose', (reading, score, formula, words) => {
  const row = costRow(workbook, deciding(reading));
  expect(row).toMatchObject({ outcome: 'scored', undetermined: null, answer: { reading } });
  expect(row.computed?.toNumber()).toBe(score);
  const derivation = wordDerivation(row.derivation, 'zh-CN');
  expect(derivation).toContain(formula);
  expect(derivation).toContain(words);
});

test('a decided row still tells both readings, so that the person can think again', () => {
  const { answer } = costRow(workbook, deciding('forward'));
  expect(answer?.question.alternatives.map(({ direction, score }) => [direction, score.toNumber()])).toEqual([
    ['forward', 7.6],
    ['reverse', 10],
  ]);
});

describe.each([
  ['late', '2020年11月底前', '2020年12月25日'],
  ['outside its range', '90%~95%', '80%'],
  ['not understood', '90%左右', '92%'],
])('a row that is %s', (_, target, actual) => {
  const rowOf = (score: string, reading: RowReading | null) => {
    const grid = [
      ['项目支出绩效自评表（2020年度）'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出指标', '数量指标', '事项', target, actual, '10', score, '有原因的说明文字'],
    ];
    const snapshot = workbookOf([sheetOf(grid)]);
    const open = evaluateWorkbook(snapshot, mof2020);
    const row = open.forms[0]?.indicators[0]?.row;
    const choices = row === undefined ? null : withReading(noChoices, open, row, reading);
    return evaluateWorkbook(snapshot, mof2020, choices ?? noChoices).forms[0];
  };

  test('can be kept as written, and is waited for no longer', () => {
    expect(rowOf('8', null)?.undeterminedCount).toBe(1);
    expect(rowOf('8', 'keep')).toMatchObject({ undeterminedCount: 0, indicators: [{ outcome: 'undetermined', computed: null, derivation: { code: 'kept' } }] });
  });

  test('cannot be kept while nothing is written, nor be read in a direction', () => {
    expect(rowOf('', 'keep')?.undeterminedCount).toBe(1);
    expect(rowOf('8', 'forward')?.undeterminedCount).toBe(1);
  });
});

test('a row kept as written is not scored, is not waited for, and counts as written in the total', () => {
  const open = evaluateWorkbook(workbook, mof2020).forms[0];
  const kept = evaluateWorkbook(workbook, mof2020, deciding('keep')).forms[0];
  expect(costRow(workbook, deciding('keep'))).toMatchObject({ outcome: 'undetermined', computed: null, answer: { reading: 'keep' } });
  expect(kept?.undeterminedCount).toBe((open?.undeterminedCount ?? 0) - 1);
  expect(kept?.total?.computed?.toNumber()).toBe(95.2);
  expect(wordDerivation(costRow(workbook, deciding('keep')).derivation, 'zh-CN')).toContain('保持所写得分');
});

test('a decided row that is scored otherwise than written is found', () => {
  const { forms } = evaluateWorkbook(workbook, mof2020, deciding('reverse'));
  expect(forms[0]?.findings).toContainEqual(expect.objectContaining({ check: 'score-mismatch', label: '完成目标任务资金保障（万元）' }));
});

test('the decision follows its row, ends with its target, and can be taken back', () => {
  const choices = deciding('forward');
  const moved = workbookOf(workbook.sheets.map((sheet) => withRowInserted(sheet, 0)));
  expect(costRow(moved, choices).outcome).toBe('scored');
  const otherTarget = workbookOf([withTexts(seedSheet(3), [{ ...TARGET, text: '36' }])]);
  expect(costRow(otherTarget, choices)).toMatchObject({ outcome: 'undetermined', answer: null });
  expect(deciding(null, choices)).toEqual(noChoices);
  expect(deciding('keep', choices).readings.map(({ reading }) => reading)).toEqual(['keep']);
});

test('only a row whose direction is open can be decided', () => {
  const evaluation = evaluateWorkbook(workbook, mof2020);
  const clear = evaluation.forms[0]?.indicators.find(({ outcome }) => outcome === 'scored');
  if (clear === undefined) throw new Error('no scored row');
  const choices = withReading(noChoices, evaluation, clear.row, 'reverse') ?? noChoices;
  const after = evaluateWorkbook(workbook, mof2020, choices).forms[0]?.indicators.find(({ row }) => row.row === clear.row.row);
  expect(after).toMatchObject({ computed: clear.computed, derivation: clear.derivation, answer: null });
});

test('the report says how a row was decided', () => {
  const [form] = evaluateWorkbook(workbook, mof2020, deciding('keep')).forms;
  if (form === undefined) throw new Error('no form');
  const rows = toFormReport(form, 'zh-CN').indicators;
  expect(rows.filter(({ answer }) => answer !== null).map(({ level3, answer }) => [level3, answer])).toEqual([
    ['完成目标任务资金保障（万元）', 'keep'],
  ]);
});

test('a decided row scores from nothing to its weight, whatever the numbers', () => {
  const amount = fc.integer({ min: -100_000, max: 1_000_000 }).map((n) => new Big(n).div(100));
  const weight = fc.integer({ min: 0, max: 10_000 }).map((n) => new Big(n).div(100));
  const quantity = (value: Big) => ({ kind: 'quantity', comparator: null, value, unit: null, allowance: null }) as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...rulePacks), fc.constantFrom<RowReading>('forward', 'reverse', 'keep'), amount, amount, weight, fc.boolean(),
      (pack, reading, target, actual, points, isCost) => {
        const judgement = judge({
          target: quantity(target),
          actual: quantity(actual),
          targetText: '',
          actualText: '',
          weight: points,
          isCost,
          mayMeanLess: !isCost,
          hasOwnRule: false,
          reading,
          year: null,
          pack,
        });
        if (judgement.answer !== null) expect(judgement.exact === null).toBe(reading === 'keep');
        if (judgement.exact !== null) expect(judgement.exact.gte(0) && judgement.exact.lte(points)).toBe(true);
      },
    ),
  );
});
