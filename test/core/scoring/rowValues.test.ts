import { Big } from '../../../src/core/scoring/decimal';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { readValues } from '../../../src/core/scoring/rowValues';
import { scoreForm } from '../../../src/core/scoring/scoreForm';
import { buildForm, type IndicatorSpec } from '../../support/formBuilder';

const row = (spec: IndicatorSpec) => buildForm({ indicators: [spec] }).indicators[0]!;
const read = (spec: IndicatorSpec) => readValues(row(spec), 2020);
const quantity = (value: number) => ({ kind: 'quantity', value: new Big(value) });

describe('target and actual of a row', () => {
  it('are read each in its own place', () => {
    expect(read({ target: '≥48次', actual: '50次' })).toMatchObject({ target: { ...quantity(48), comparator: '≥' }, actual: { ...quantity(50), comparator: null }, measured: '培训次数' });
  });

  it('say nothing where the form has no such column', () => {
    expect(read({ target: null, actual: '5' })).toMatchObject({ target: { kind: 'empty' }, actual: { kind: 'quantity' } });
    expect(read({ target: '5', actual: null })).toMatchObject({ target: { kind: 'quantity' }, actual: { kind: 'empty' } });
  });

  it('are read with sign and unit of their columns', () => {
    const { target, actual } = read({ sign: '≤', unit: '天', target: '30', actual: '28' });
    expect(target).toMatchObject({ kind: 'quantity', comparator: '≤', unit: { text: '天' } });
    expect(actual).toMatchObject({ kind: 'quantity', comparator: null, unit: { text: '天' } });
  });

  it('are read without the note that both have behind their numbers', () => {
    const values = read({ target: '≥15家（含分支机构）', actual: '16家（含分支机构）' });
    expect(values).toMatchObject({ target: { ...quantity(15), comparator: '≥' }, actual: quantity(16), measured: '培训次数' });
  });

  it('are read without the words that both have before their numbers, which then say what is measured', () => {
    const values = read({ name: '指标', target: '投诉率5%', actual: '投诉率3%' });
    expect(values).toMatchObject({ target: { kind: 'quantity' }, actual: { kind: 'quantity' }, measured: '投诉率指标' });
  });

  it.each<[string, IndicatorSpec, number, number, string]>([
    ['both', { target: '≥10家企业', actual: '12家企业' }, 10, 12, '培训次数企业'],
    ['the target', { target: '10家企业', actual: '12' }, 10, 12, '培训次数企业'],
    ['both, with a note behind them', { target: '10家企业（含个体户）', actual: '12家企业（含个体户）' }, 10, 12, '培训次数企业'],
    ['both, with the same words before the number', { name: '效果', target: '规上帮扶10家企业', actual: '规上帮扶12家企业' }, 10, 12, '规上帮扶效果企业'],
  ])('are read without the words behind the numbers of %s', (_, spec, target, actual, measured) => {
    expect(read(spec)).toMatchObject({ target: quantity(target), actual: quantity(actual), measured });
  });

  it('are reached where both are the same ratio, and open where they are not', () => {
    const attained = (target: string, actual: string) => scoreForm(buildForm({ indicators: [{ target, actual }] }), mof2020).indicators[0]!.attainment;
    expect([attained('1:20', '1：20'), attained('1:20', '1:18'), attained('≥1:3', '1:2')]).toEqual(['met', 'unknown', 'unknown']);
  });

  it('keep the value of a number that is shown rounded beside words', () => {
    const spec = row({ target: '12家企业', actual: '12' });
    const rounded = { ...spec, actual: { ...spec.actual!, value: 11.6 } };
    expect(readValues(rounded, 2020)).toMatchObject({ target: quantity(12), actual: quantity(11.6) });
  });

  it('leave open whether more is better where the words behind the numbers do', () => {
    const { undetermined } = scoreForm(buildForm({ indicators: [{ name: '效果', target: '5起投诉', actual: '3起投诉' }] }), mof2020).indicators[0]!;
    expect(undetermined?.code).toBe('direction');
  });

  it.each([
    ['约50个', '80个'],
    ['2020年项目', '2021年项目'],
    ['10家企业通过认证', '12家企业'],
    ['10家企业，5所学校', '12家企业，6所学校'],
    ['50个', '约80个'],
    ['≥15家（含分支机构）', '16家（含代表处）'],
    ['甲5个', '乙6个'],
  ])('%s and %s are not understood both, and nothing is made up', (target, actual) => {
    const values = read({ target, actual });
    expect([values.target.kind, values.actual.kind]).toContain('not-understood');
    expect(values.measured).toBe('培训次数');
  });
});

describe('a number of days in a row about time', () => {
  const outcomeOf = (spec: IndicatorSpec) => scoreForm(buildForm({ indicators: [spec] }), mof2020).indicators[0]!.undetermined?.code ?? null;

  it.each<[string, IndicatorSpec, string | null]>([
    ['may be a limit or a minimum', { level2: '时效指标', target: '3天', actual: '2天' }, 'direction'],
    ['has a direction of its own', { level2: '时效指标', target: '≥3天', actual: '2天' }, null],
    ['is a count where the row is about something else', { level2: '数量指标', target: '3天', actual: '2天' }, null],
    ['is no matter where other things are counted', { level2: '时效指标', target: '3次', actual: '2次' }, null],
  ])('%s', (_, spec, code) => {
    expect(outcomeOf(spec)).toBe(code);
  });
});
