import fc from 'fast-check';
import { adjustablePaths, adjustables, applyAdjustments, type AdjustablePath } from '../../../src/core/choices';
import { evaluateWorkbook } from '../../../src/core/evaluate';
import { messages, wordDerivation } from '../../../src/core/messages';
import { rulePacks } from '../../../src/core/scoring/packs';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { seedWorkbook } from '../../support/seedForms';

const valueOf = (path: AdjustablePath, text: string) => adjustables[path].get(applyAdjustments(mof2020, [{ path, value: text }]).pack);

test.each<[AdjustablePath, string, string | null]>([
  ['overAchievement.limit', '0.5', '0.5'],
  ['overAchievement.limit', ' 0.50 ', '0.5'],
  ['overAchievement.deduction', '2', '2'],
  ['explanation.rateBelow', '0.9', '0.9'],
  ['explanation.shortest', '6', '6'],
  ['rounding.decimals', '1', '1'],
  ['budget.weight', '20', '20'],
  ['qualitative.bands.partly.from', '0.5', '0.5'],
  ['total.ratings.良.from', '75', '75'],
])('%s set to %s holds %s', (path, text, expected) => {
  expect(valueOf(path, text)).toBe(expected);
});

test('a threshold that may be left out is, by an empty value', () => {
  const strict = applyAdjustments(mof2020, [{ path: 'explanation.rateBelow', value: '0.9' }]).pack;
  expect(applyAdjustments(strict, [{ path: 'explanation.rateBelow', value: '' }]).pack.explanation.rateBelow).toBeNull();
});

test.each([
  ['overAchievement.limit', '', 'nothing, where something must be'],
  ['overAchievement.limit', '-0.1', 'a negative share'],
  ['overAchievement.limit', '30%', 'a percent sign'],
  ['overAchievement.limit', '1e3', 'an exponent'],
  ['overAchievement.limit', '99', 'more than the greatest'],
  ['rounding.decimals', '1.5', 'a broken number of decimals'],
  ['explanation.shortest', '0', 'less than the least'],
  ['qualitative.bands.partly.from', '0.9', 'a tier that begins above the next one'],
  ['total.ratings.中.from', '95', 'a rating that is harder to get than the better one'],
  ['quantitative.reverse', '1', 'a part that is no threshold'],
  ['__proto__.limit', '1', 'a path into nowhere'],
])('%s set to "%s" is ignored and reported: %s', (path, value) => {
  const { pack, ignored } = applyAdjustments(mof2020, [{ path, value }]);
  expect(pack).toBe(mof2020);
  expect(ignored).toEqual([{ path, value }]);
});

test('a value that the pack has anyway changes nothing and marks nothing', () => {
  const same = adjustablePaths.map((path) => ({ path, value: adjustables[path].get(mof2020) ?? '' }));
  expect(applyAdjustments(mof2020, same)).toEqual({ pack: mof2020, ignored: [] });
});

test('nothing that may stand in a workbook makes it fail or leaves the bounds', () => {
  const text = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String), fc.constantFrom('', '0.5', '1', '60'));
  const adjustment = fc.record({ path: fc.oneof(fc.constantFrom(...adjustablePaths), fc.string()), value: text });
  fc.assert(
    fc.property(fc.constantFrom(...rulePacks), fc.array(adjustment, { maxLength: 6 }), (base, adjustments) => {
      const { pack } = applyAdjustments(base, adjustments);
      for (const path of adjustablePaths) {
        const { get, min, max } = adjustables[path];
        const value = get(pack);
        if (value !== get(base) && value !== null) expect(Number(value) >= Number(min) && Number(value) <= Number(max)).toBe(true);
      }
      const { ratings } = pack.total;
      expect([...ratings].sort((a, b) => Number(b.from) - Number(a.from))).toEqual(ratings);
    }),
  );
});

test('a changed pack says so where its scores say where they come from, and nowhere else', () => {
  const limited = applyAdjustments(mof2020, [{ path: 'overAchievement.limit', value: '0.6' }]).pack;
  expect(limited.title['zh-CN']).toBe(`${mof2020.title['zh-CN']}（经修改）`);
  expect(limited.overAchievement.source['zh-CN']).toContain('（经修改）');
  expect(limited.quantitative.source).toEqual(mof2020.quantitative.source);

  const rounded = evaluateWorkbook(seedWorkbook(), mof2020, {
    pack: null,
    adjustments: [{ path: 'rounding.decimals', value: '0' }],
    readings: [],
    dismissals: [],
  });
  const scored = rounded.forms.flatMap(({ indicators }) => indicators.filter(({ outcome }) => outcome === 'scored'));
  expect(scored.length).toBeGreaterThan(0);
  for (const { derivation } of scored) expect(wordDerivation(derivation, 'zh-CN')).toContain('（经修改）');
});

test('what is computed under other decimals counts as right once it is written', () => {
  const pack = applyAdjustments(mof2020, [{ path: 'rounding.decimals', value: '0' }]).pack;
  expect(pack.rounding.acceptedDecimals).toContain(0);
});

test.each(['zh-CN', 'en'] as const)('every threshold has a name of its own in %s', (language) => {
  const names = Object.values(messages[language].thresholds);
  expect(new Set(names).size).toBe(adjustablePaths.length);
});

test.each(rulePacks.map(({ id }) => id))('a threshold of %s may be left away only where it is optional', (id) => {
  const pack = rulePacks.find((one) => one.id === id) ?? mof2020;
  for (const path of adjustablePaths) {
    const { set, get, isOptional } = adjustables[path];
    const without = set(pack, null);
    expect([path, without === null]).toEqual([path, !isOptional]);
    if (without !== null) expect([path, get(without)]).toEqual([path, null]);
  }
});
