import { indexReasons, remarksOn, wordRemark, type WrittenReason } from '../../../src/core/reasons';
import { executionFacts, indicatorFacts } from '../../../src/core/reasons/facts';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { scoreForm } from '../../../src/core/scoring/scoreForm';
import { buildForm, type IndicatorSpec } from '../../support/formBuilder';

const HERE = { sheet: '表1', cell: 'I15' } as const;
const ROW: IndicatorSpec = { name: '开展业务指导（次）', target: '≥2', actual: '5', score: '10' };

function context(row: IndicatorSpec, others: readonly WrittenReason[] = []) {
  const [line] = scoreForm(buildForm({ indicators: [row] }), mof2020).indicators;
  return { ...HERE, facts: [indicatorFacts(line!)], pack: mof2020, others: indexReasons(others) };
}

const codes = (text: string, row: IndicatorSpec = ROW, others: readonly WrittenReason[] = []) =>
  remarksOn(text, context(row, others)).map(({ code }) => code);

describe('what is no reason', () => {
  test.each(['/', '—', '——', '无', '0', '0%', '／', 'N/A'])('%s', (text) => {
    expect(codes(text)).toEqual(['no-reason']);
  });

  test.each(['', '  ', '\n'])('a blank text is not remarked on', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('gaps', () => {
  test.each([
    '超出150%。原因：____；改进措施：____。',
    '原因：受疫情影响推迟到下年；改进措施：____。',
    '原因：；改进措施：提前安排下一年的工作。',
    '原因：受疫情影响推迟到下年；改进措施：',
    'Reason: ____; improvement: plan earlier next year.',
  ])('%s', (text) => {
    expect(codes(text)).toEqual(['gaps']);
  });

  test('a question in the middle of a sentence is no gap', () => {
    expect(codes('经分析，原因：上级临时增加任务；改进措施：年初多留余量')).toEqual([]);
  });
});

describe('short texts', () => {
  test.each(['疫情', '疫情影响', '已整改', 'covid', 'due to covid'.slice(0, 6)])('%s', (text) => {
    expect(codes(text)).toEqual(['short']);
  });

  test.each(['受疫情影响', '上级临时增加任务', '因疫情未开展', 'cancelled due to covid'])('%s is a reason', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('equal texts', () => {
  const other = { sheet: '表1', cell: 'I18', label: '走访次数', text: '受疫情影响，活动推迟到次年。' };

  test('but for spaces and punctuation', () => {
    expect(codes('受疫情影响, 活动推迟到次年', ROW, [other])).toEqual(['repeated']);
  });

  test('the row itself is no other', () => {
    expect(codes(other.text, ROW, [{ ...other, ...HERE }])).toEqual([]);
  });

  test('the remark names the other row, with its sheet where it is another', () => {
    const words = (sheet: string) =>
      remarksOn(other.text, context(ROW, [{ ...other, sheet }])).map((remark) => wordRemark(remark, 'zh-CN'))[0];
    expect(words('表1')).toContain('“走访次数”（I18）');
    expect(words('表2')).toContain('“走访次数”（表2!I18）');
  });
});

describe('numbers that are given out as the row’s own', () => {
  test.each([
    ['年度指标值≥4次，实际完成5次，上级临时增加任务。', '年度指标值≥4次'],
    ['实际完成4次，比计划多。', '实际完成4次'],
    ['目标2次，实际6次，因需求增加。', '实际6次'],
    ['Target ≥2次, actual 7次, more was asked for.', 'actual 7次'],
  ])('%s', (text, claim) => {
    const [remark] = remarksOn(text, context(ROW));
    expect(remark).toMatchObject({ code: 'other-number', args: { claim } });
    expect(wordRemark(remark!, 'zh-CN')).toContain('年度指标值≥2次，实际完成值5次');
  });

  test.each([
    '年度指标值≥2次，实际完成5次，超出150%。上级临时增加任务。',
    '目标为2，实际为5，多完成3次。',
    '上半年实际完成2次，下半年实际完成3次，共5次。',
    '计划明年完成8次，今年需求增加。',
    '其中线上3次、线下2次，另有12人参加。',
    '因3名人员离职、2020年9月补招，增加了指导次数。',
    '实际完成20人次的培训，需求增加。',
    '按信访局〔2020〕17号文件要求增加指导。',
    '得分10分，工作量增加较多。',
    '剩余3%尾款未付，1,200元未结算，次年支付。',
  ])('nothing is said where it is not sure: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('a number that stands elsewhere in the row is its own', () => {
    expect(codes('指标值3次为年初所定，年中调整为2次。', { ...ROW, name: '开展业务指导（3次以下不计）（次）' })).toEqual([]);
  });

  test.each([
    ['实际完成2020年9月，因设备到货晚。', []],
    ['实际完成9月，因设备到货晚。', []],
    ['实际完成2020年10月，因设备到货晚。', ['other-number']],
  ])('dates: %s', (text, expected) => {
    expect(codes(text, { target: '2020年6月底前', actual: '2020年9月', score: '8' })).toEqual(expected);
  });

  test.each([
    ['预算数35万元，执行数26.61万元，招标结余。', []],
    ['执行数266100元，招标价低于预算。', []],
    ['执行数20万元，招标结余较多。', ['other-number']],
  ])('funds: %s', (text, expected) => {
    const form = buildForm({ budget: [{ initial: '35', adjusted: '35', executed: '26.61' }] });
    const facts = [executionFacts(scoreForm(form, mof2020).budget[0]!, form)!];
    expect(remarksOn(text, { ...HERE, facts, pack: mof2020, others: indexReasons([]) }).map(({ code }) => code)).toEqual(expected);
  });
});
