import { readNotation, targetBeside } from '../../../src/core/notation';
import { bare, compact } from './compact';

/** How a target is read once its actual is known. */
function read(target: string, actual: string, name: string, unit: string | null = null): string {
  const cell = (text: string) => ({ text, value: text, numberFormat: 'General' });
  const own = readNotation(cell(target), { ...bare, name, unit });
  return compact(targetBeside(own, readNotation(cell(actual), { ...bare, role: 'actual', name, unit, target: own }), name, target));
}

describe('a target beside its actual', () => {
  it.each([
    ['100', '99%', '完成情况', 'quantity 100%'],
    ['≥95', '97%', '设备验收合格率', 'quantity ≥ 95%'],
    ['90', '85%', '群众满意度（%）：', 'quantity 90%'],
    ['90', '85%', '培训人数', 'quantity 90'],
    ['10', '100%', '验收合格率', 'quantity 10'],
    ['1', '100%', '验收合格率', 'quantity 1'],
    ['120', '110%', '完成率', 'quantity 120'],
    ['60', '55%', '巡查频率', 'quantity 60'],
    ['≤0', '-3.2%', '变动率', 'quantity ≤ 0%'],
    ['≥50万', '60万元', '节约资金', 'quantity ≥ 50 万元'],
    ['3万以上', '32000人次', '客流', 'quantity ≥ 30000'],
    ['50', '60万元', '节约资金', 'quantity 50'],
    ['100', '99', '合格率', 'quantity 100'],
    ['100户', '99%', '覆盖率', 'quantity 100 户'],
    ['90%', '85%', '合格率', 'quantity 90%'],
    ['达标', '85%', '合格率', 'word 达标'],
  ])('%s beside %s of %s is %s', (target, actual, name, expected) => {
    expect(read(target, actual, name)).toBe(expected);
  });

  it('keeps the unit of a unit column', () => {
    expect(read('100', '99%', '覆盖率', '户')).toBe('quantity 100 户');
  });
});
