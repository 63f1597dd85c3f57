import type { CalendarPoint, Deadline } from '../../../src/core/notation';
import { delayOf } from '../../../src/core/reasons/delay';

const on = (year: number | null, month: number | null, day: number | null): Deadline => {
  const to: CalendarPoint = { year, month, day };
  return { kind: 'deadline', relation: 'on', from: null, to };
};

test.each([
  ['days, where both name a day', on(2020, 12, 30), on(2021, 1, 2), { unit: 'days', count: 3 }],
  ['days over a leap day', on(2020, 2, 28), on(2020, 3, 1), { unit: 'days', count: 2 }],
  ['months, where one names a month only', on(2020, 11, null), on(2021, 2, 15), { unit: 'months', count: 3 }],
  ['in the year of the actual, where the target names none', on(null, 6, 30), on(2020, 7, 1), { unit: 'days', count: 1 }],
  ['in the year of the target, where the actual names none', on(2020, 6, null), on(null, 8, null), { unit: 'months', count: 2 }],
  ['in one year, where neither names it', on(null, 6, 1), on(null, 6, 3), { unit: 'days', count: 2 }],
  ['nothing, where one names a year only', on(2020, null, null), on(2021, 3, null), null],
  ['nothing, where it was in time', on(2020, 6, 30), on(2020, 6, 30), null],
] as const)('the delay is told as %s', (_, target, actual, delay) => {
  expect(delayOf(target, actual)).toEqual(delay);
});
