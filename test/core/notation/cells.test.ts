import { readNotation } from '../../../src/core/notation';
import { cells } from './cells';
import { compact, contextOf, textCell } from './compact';

describe.each(Object.entries(cells))('%s', (_group, rows) => {
  it.each(rows.map(([text, expected, around = {}]) => [text, expected, around] as const))('%j is read as %j', (text, expected, around) => {
    expect(compact(readNotation(textCell(text), contextOf(around)))).toBe(expected);
  });
});

describe('what is not understood', () => {
  it.each(cells['not understood, with what was read']!.map(([text]) => [text]))('%j loses nothing of its text', (text) => {
    const reading = readNotation(textCell(text), contextOf());
    if (reading.kind !== 'not-understood') return;
    expect((reading.understood + reading.rest).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
