import { markPaletteIds, markPalettes } from '../../../src/core/plan/markColours';

/** Relative luminance of `#RRGGBB` as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const levels = ['error', 'warning', 'info'] as const;

test.each(markPaletteIds.flatMap((id) => levels.map((level) => [id, level] as const)))('%s: the text of %s can be read', (id, level) => {
  const { fill, font } = markPalettes[id][level];
  expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
});

test.each(['blue-orange', 'greys'] as const)('%s: the levels differ in lightness alone, the gravest being the darkest', (id) => {
  const { error, warning, info } = markPalettes[id];
  expect(contrast(error.fill, warning.fill)).toBeGreaterThanOrEqual(3);
  expect(contrast(warning.fill, info.fill)).toBeGreaterThanOrEqual(1.5);
  expect(luminance(error.fill)).toBeLessThan(luminance(warning.fill));
  expect(luminance(warning.fill)).toBeLessThan(luminance(info.fill));
});
