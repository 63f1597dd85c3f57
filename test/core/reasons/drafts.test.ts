import { draftFor, type ReasonFacts } from '../../../src/core/reasons';
import { budgetChangeFacts, executionFacts, indicatorFacts } from '../../../src/core/reasons/facts';
import { guangxi } from '../../../src/core/scoring/packs/guangxi';
import { hebeiTianjin } from '../../../src/core/scoring/packs/hebeiTianjin';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { scoreForm } from '../../../src/core/scoring/scoreForm';
import { buildForm, type BudgetSpec, type IndicatorSpec } from '../../support/formBuilder';

function factsOf(row: IndicatorSpec, pack = mof2020): ReasonFacts {
  return indicatorFacts(scoreForm(buildForm({ indicators: [row] }), pack).indicators[0]!);
}

const TAIL = '原因：____；改进措施：____。';
const TAIL_EN = 'Reason: ____; improvement: ____.';

const ROWS: readonly (readonly [string, IndicatorSpec, string, string])[] = [
  [
    'over-achievement, sign and unit from elsewhere in the row',
    { name: '开展业务指导（次）', target: '≧2', actual: '5', score: '10' },
    '年度指标值≥2次，实际完成5次，超出150%。',
    'Target ≥2次, actual 5次: 150% above the target.',
  ],
  [
    'sign and unit in columns of their own',
    { sign: '≥', unit: '人', target: '2', actual: '5', score: '10' },
    '年度指标值≥2人，实际完成5人，超出150%。',
    'Target ≥2人, actual 5人: 150% above the target.',
  ],
  [
    'under-achievement with an exact percentage',
    { target: '≥48次', actual: '36次', score: '7.5' },
    '年度指标值≥48次，实际完成36次，比目标低25%。',
    'Target ≥48次, actual 36次: 25% below the target.',
  ],
  [
    'a percentage that does not end is rounded to two decimals',
    { target: '35万元', actual: '26.61万元', score: '7.6' },
    '年度指标值35万元，实际完成26.61万元，比目标低23.97%。',
    'Target 35万元, actual 26.61万元: 23.97% below the target.',
  ],
  ['a share', { target: '100%', actual: '99%', score: '9.9' }, '年度指标值100%，实际完成99%，比目标低1%。', 'Target 100%, actual 99%: 1% below the target.'],
  [
    'a decimal that binary numbers do not have',
    { target: '≥0.3吨', actual: '0.1吨', score: '3.33' },
    '年度指标值≥0.3吨，实际完成0.1吨，比目标低66.67%。',
    'Target ≥0.3吨, actual 0.1吨: 66.67% below the target.',
  ],
  [
    'over budget',
    { level2: '成本指标', target: '≤35万元', actual: '38.5万元', score: '9' },
    '年度指标值≤35万元，实际支出38.5万元，超支3.5万元，超出10%。',
    'Target ≤35万元, actual 38.5万元: 3.5万元 (10%) over budget.',
  ],
  [
    'over budget in another unit',
    { level2: '成本指标', target: '≤1万元', actual: '12000元', score: '8' },
    '年度指标值≤1万元，实际支出12000元，超支0.2万元，超出20%。',
    'Target ≤1万元, actual 12000元: 0.2万元 (20%) over budget.',
  ],
  ['above a ceiling', { target: '≤5%', actual: '6%', score: '8' }, '年度指标值≤5%，实际完成6%，超过上限20%。', 'Target ≤5%, actual 6%: 20% above the limit.'],
  [
    'late by months',
    { target: '2020年6月底前', actual: '2020年9月', score: '8' },
    '年度指标值2020年6月底前，实际完成2020年9月，晚3个月。',
    'Target 2020年6月底前, actual 2020年9月: 3 months late.',
  ],
  [
    'late by days, over the end of a month',
    { target: '2020年6月25日前完成', actual: '2020年7月5日', score: '8' },
    '年度指标值2020年6月25日前完成，实际完成2020年7月5日，晚10天。',
    'Target 2020年6月25日前完成, actual 2020年7月5日: 10 days late.',
  ],
  [
    'late by nobody can say how much',
    { target: '2020年', actual: '2021年', score: '8' },
    '年度指标值2020年，实际完成2021年，晚于目标时间。',
    'Target 2020年, actual 2021年: late.',
  ],
  [
    'qualitative shortfall',
    { target: '有效提高', actual: '部分达成', score: '7' },
    '年度指标值“有效提高”，实际“部分达成”，得7分，低于分值10分。',
    'Target “有效提高”, actual “部分达成”: scored 7 of 10.',
  ],
  [
    'outside a range',
    { target: '90%~95%', actual: '80%', score: '8' },
    '年度指标值90%~95%，实际完成80%，不在规定的范围内。',
    'Target 90%~95%, actual 80%: outside the permitted range.',
  ],
  [
    'values that cannot be compared',
    { target: '3次', actual: '5个', score: '8' },
    '年度指标值3次，实际完成5个，得8分，低于分值10分。',
    'Target 3次, actual 5个: scored 8 of 10.',
  ],
];

describe('a draft from the numbers of a row', () => {
  test.each(ROWS)('%s', (_, row, chinese, english) => {
    expect(draftFor([factsOf(row)], 'zh-CN')).toBe(chinese + TAIL);
    expect(draftFor([factsOf(row)], 'en')).toBe(`${english} ${TAIL_EN}`);
  });

  test('where a pack asks for the deviation of a ceiling, the saving is said', () => {
    expect(draftFor([factsOf({ target: '≤35万元', actual: '28万元', score: '10' }, hebeiTianjin)], 'zh-CN')).toBe(
      `年度指标值≤35万元，实际完成28万元，低于指标值20%。${TAIL}`,
    );
  });

  test('a qualitative row with full score is to be described, not excused', () => {
    expect(draftFor([factsOf({ target: '有效提高', actual: '达成年度指标', score: '10' }, guangxi)], 'zh-CN')).toBe(
      '年度指标值“有效提高”，实际“达成年度指标”。完成情况：____；评分理由：____。',
    );
  });

  test('a text for several rows names each on a line', () => {
    const facts = [factsOf({ name: '培训', target: '4次', actual: '3次' }), factsOf({ name: '走访', target: '10次', actual: '9次' })];
    expect(draftFor(facts, 'zh-CN')).toBe(
      `“培训”：年度指标值4次，实际完成3次，比目标低25%。${TAIL}\n“走访”：年度指标值10次，实际完成9次，比目标低10%。${TAIL}`,
    );
  });
});

describe('a draft from the funds', () => {
  const funds = (row: BudgetSpec) => {
    const form = buildForm({ budget: [row] });
    return { form, line: scoreForm(form, mof2020).budget[0]! };
  };

  test('what was not executed', () => {
    const { form, line } = funds({ initial: '35', adjusted: '35', executed: '26.61' });
    expect(draftFor([executionFacts(line, form)!], 'zh-CN')).toBe(
      `预算数35万元，执行数26.61万元，执行率76.03%，未执行8.39万元。${TAIL}`,
    );
  });

  test('nothing executed at all', () => {
    const { form, line } = funds({ initial: '35', adjusted: '35', executed: '0' });
    expect(draftFor([executionFacts(line, form)!], 'zh-CN')).toBe(`预算数35万元，执行数0万元，执行率0%，未执行35万元。${TAIL}`);
  });

  test('more than the budget', () => {
    const { form, line } = funds({ initial: '20', adjusted: '20', executed: '21' });
    expect(draftFor([executionFacts(line, form)!], 'zh-CN')).toBe(`预算数20万元，执行数21万元，执行率105%，超支1万元。${TAIL}`);
  });

  test('a budget that was changed', () => {
    const { form, line } = funds({ initial: '30', adjusted: '24', executed: '24' });
    expect(draftFor([budgetChangeFacts(line, form)!], 'zh-CN')).toBe(
      '年初预算数30万元，调整后24万元，调减6万元，减少20%。调整原因：____；批准情况：____。',
    );
  });

  test('a budget that was raised, and one that there was not at the beginning', () => {
    const raised = funds({ initial: '30', adjusted: '36', executed: '36' });
    expect(draftFor([budgetChangeFacts(raised.line, raised.form)!], 'zh-CN')).toBe(
      '年初预算数30万元，调整后36万元，调增6万元，增加20%。调整原因：____；批准情况：____。',
    );
    const added = funds({ initial: '0', adjusted: '5', executed: '5' });
    expect(budgetChangeFacts(added.line, added.form)).toMatchObject({ situation: 'budget-raised', deviation: null });
  });

  test('a budget that stayed as it was is not to be explained', () => {
    const { form, line } = funds({ initial: '30', adjusted: '30', executed: '20' });
    expect(budgetChangeFacts(line, form)).toBeNull();
  });

  test('without amounts there is nothing to draft', () => {
    const { form, line } = funds({ initial: '', adjusted: '', executed: '5' });
    expect(executionFacts(line, form)).toBeNull();
    expect(budgetChangeFacts(line, form)).toBeNull();
  });
});
