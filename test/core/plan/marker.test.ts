import { markPaletteIds } from '../../../src/core/plan/markColours';
import { isOurMark, levelOf, markerTerm, paletteOf } from '../../../src/core/plan/marker';

const levels = ['error', 'warning', 'info'] as const;

test.each(markPaletteIds.flatMap((id) => levels.map((level) => [id, level] as const)))('%s: a mark for %s is known by its formula', (id, level) => {
  const formula = `=AND(LEN($B$2)<2,${markerTerm(level, id)}=0)`;
  expect([isOurMark(formula), paletteOf(formula), levelOf(formula)]).toEqual([true, id, level]);
});
