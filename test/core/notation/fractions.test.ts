import { readNotation, sameRatio } from '../../../src/core/notation';
import { compact, contextOf, textCell } from './compact';

describe('what was done of what was planned', () => {
  it.each([
    ['48/50', '50次', '', 'quantity 48 次'],
    ['48/50次', '≥50次', '', 'quantity 48 次'],
    ['48次/50次', '50', '', 'quantity 48 次'],
    ['完成48/50', '50次', '', 'quantity 48 次'],
    ['52/50', '50次', '', 'quantity 52 次'],
    ['3/3', '3个', '', 'quantity 3 个'],
    ['4/5万元', '5万元', '', 'quantity 4 万元'],
    ['1 200/1,250', '1250', '', 'quantity 1200'],
    ['3/3', '3', '会议（次）', 'quantity 3 次'],
  ])('%s beside %s of %j', (text, target, name, expected) => {
    expect(compact(readNotation(textCell(text), contextOf({ target, name })))).toBe(expected);
  });

  it.each([
    // No number of the target behind the line: a date, a share of one, or a plan before what was done of it.
    ['3/4', '5次', ''],
    ['50/48', '50次', ''],
    ['1/2', '1次', ''],
    // Beside a percentage, a time, or a limit.
    ['49/50', '100%', ''],
    ['98/99', '≥95%', ''],
    ['100/100', '100%', ''],
    ['12/30', '30天', ''],
    ['3/5', '≤5次', ''],
    ['3/5', '5±1次', ''],
    ['3/5', '3-5次', ''],
    // Other units, and more behind it.
    ['48人/50', '50次', ''],
    ['48/50人', '50次', ''],
    ['48元/50万元', '50万元', ''],
    ['3/4/5', '4次', ''],
    ['48/50、10/12', '50次', ''],
    ['48/50-60次', '50次', ''],
    ['48/50次以上', '50次', ''],
    ['48/50±5', '50次', ''],
    ['48/50', '提高', ''],
  ])('%s beside %s is not read', (text, target, name) => {
    expect(readNotation(textCell(text), contextOf({ target, name })).kind).toBe('not-understood');
  });

  it('is a date where the row asks for one', () => {
    expect(compact(readNotation(textCell('12/31'), contextOf({ target: '31', name: '完成时间' })))).toBe('deadline on ?-12-31');
  });

  it('is no target', () => {
    expect(readNotation(textCell('3/4'), contextOf()).kind).toBe('not-understood');
  });
});

describe('two equal ratios', () => {
  it.each([
    ['1:3', '1：3', ['3', '3']],
    ['≥1:20', '2:40', ['≥20', '20']],
    ['不低于1∶1', '1:1', ['不低于1', '1']],
    ['1:2.5', '2:5。', ['2.5', '2.5']],
  ])('%s and %s: %j', (target, actual, expected) => {
    const found = sameRatio(target, actual);
    expect([found?.target, found?.actual]).toEqual(expected);
  });

  it.each([
    ['1:20', '1:18'],
    ['1:3', '3:1'],
    ['1:3', '≥1:3'],
    ['约1:3', '1:3'],
    ['1:3', '3'],
    ['1:3:5', '1:3:5'],
    ['1:3次', '1:3次'],
    ['0:0', '1:3'],
    ['0:3', '0:5'],
    ['12:00', '12:00'],
    ['', ''],
  ])('%s and %s are none', (target, actual) => {
    expect(sameRatio(target, actual)).toBeNull();
  });
});
