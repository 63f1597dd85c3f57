import { readNotation } from '../../../src/core/notation';
import { contextOf, textCell } from './compact';

/** Whether a cell is told to be approximate; `null` where it is understood. */
function approximate(text: string, role: 'target' | 'actual'): boolean | null {
  const reading = readNotation(textCell(text), { ...contextOf({ name: '培训人数' }), role });
  return reading.kind === 'not-understood' ? reading.isApproximate : null;
}

describe('a number or a date that is not exact', () => {
  it.each(['约50个', '大约50个', '近1000人', '接近90%', '50个左右', '50%上下', '不少于约50个', '培训约50人', '2020年12月左右', '约 50 个。', '约40-50个'])('%j', (text) => {
    expect(approximate(text, 'target')).toBe(true);
    expect(approximate(text, 'actual')).toBe(true);
  });

  it.each(['1200余人', '10多次'])('%j as a target', (text) => {
    expect(approximate(text, 'target')).toBe(true);
    expect(approximate(text, 'actual')).toBeNull();
  });

  it.each(['约10左右或20', '3人，5次', '附近10个村3次', '节约用水5处', '1:3', '48次（其中约3次）', '5多媒体教室', '约'])('%j is not said to be one', (text) => {
    expect(approximate(text, 'target')).not.toBe(true);
  });

  it.each(['50±5个', '45-55个', '50个以上', '约定50个'])('%j is exact', (text) => {
    expect(approximate(text, 'target')).toBeNull();
  });
});
