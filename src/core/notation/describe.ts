import type Big from 'big.js';
import type { CalendarPoint, Comparator, Deadline, Quantity, QuantityRange, Reading, Unit } from './reading';
import { fractionFactor } from './units';

export type DescriptionLanguage = 'zh-CN' | 'en';

const chineseComparators: Readonly<Record<Comparator, string>> = { '≥': '不少于', '>': '多于', '≤': '不超过', '<': '少于', '=': '等于' };
const chineseShareComparators: Readonly<Record<Comparator, string>> = { '≥': '不低于', '>': '高于', '≤': '不超过', '<': '低于', '=': '等于' };
const englishComparators: Readonly<Record<Comparator, string>> = {
  '≥': 'at least ',
  '>': 'more than ',
  '≤': 'at most ',
  '<': 'less than ',
  '=': 'exactly ',
};
const englishMonths = 'January February March April May June July August September October November December'.split(' ');

/** Says a reading back in words, so that a person can see how a cell was understood: 不少于48次, at least 48 次. */
export function describeReading(reading: Reading, language: DescriptionLanguage): string {
  const chinese = language === 'zh-CN';
  switch (reading.kind) {
    case 'quantity':
      return describeQuantity(reading, chinese);
    case 'range':
      return describeRange(reading, chinese);
    case 'deadline':
      return chinese ? chineseDeadline(reading) : englishDeadline(reading);
    case 'word':
      return reading.word;
    case 'not-applicable':
      return chinese ? '不适用' : 'not applicable';
    case 'empty':
      return chinese ? '空白' : 'empty';
    case 'not-understood':
      return describeUnread(reading.understood, reading.rest, chinese);
  }
}

function describeUnread(understood: string, rest: string, chinese: boolean): string {
  if (understood === '') return chinese ? `未能读懂“${rest}”` : `not understood: “${rest}”`;
  return chinese ? `读到“${understood}”，未能读懂“${rest}”` : `read “${understood}”, not understood: “${rest}”`;
}

function describeQuantity({ comparator, value, unit, allowance }: Quantity, chinese: boolean): string {
  const factor = fractionFactor(unit);
  const chineseTable = factor === null ? chineseComparators : chineseShareComparators;
  const prefix = comparator === null ? '' : chinese ? chineseTable[comparator] : englishComparators[comparator];
  const around = allowance === null ? '' : `±${written(allowance, factor)}`;
  return prefix + written(value, factor) + around + unitText(unit, chinese);
}

function describeRange({ low, high, unit }: QuantityRange, chinese: boolean): string {
  const factor = fractionFactor(unit);
  const suffix = unitText(unit, chinese);
  if (factor === null) return `${written(low, factor)}${chinese ? '～' : ' to '}${written(high, factor)}${suffix}`;
  return `${written(low, factor)}${suffix}${chinese ? '～' : ' to '}${written(high, factor)}${suffix}`;
}

/** The number as it is written before its unit: a share is not written as its fraction. */
function written(value: Big, factor: Big | null): string {
  return (factor === null ? value : value.div(factor)).toFixed();
}

function unitText(unit: Unit | null, chinese: boolean): string {
  if (unit === null) return '';
  return chinese || fractionFactor(unit) !== null ? unit.text : ` ${unit.text}`;
}

function chineseDeadline({ from, to, relation }: Deadline): string {
  const end = chinesePoint(to);
  if (from !== null) return `${chinesePoint(from)}至${to.year !== null && to.year === from.year ? chinesePoint({ ...to, year: null }) || end : end}`;
  if (relation === 'before') return `${end}前`;
  if (relation === 'on') return end;
  return to.day === null ? `${end}底前` : `${end}前（含当日）`;
}

function chinesePoint({ year, month, day }: CalendarPoint): string {
  return (year === null ? '' : `${year}年`) + (month === null ? '' : `${month}月`) + (day === null ? '' : `${day}日`);
}

function englishDeadline({ from, to, relation }: Deadline): string {
  const end = englishPoint(to);
  if (from !== null) return `from ${englishPoint(from)} to ${end}`;
  if (relation === 'before') return `before ${end}`;
  if (relation === 'on') return to.day === null ? `in ${end}` : `on ${end}`;
  return to.day === null ? `by the end of ${end}` : `by ${end}`;
}

function englishPoint({ year, month, day }: CalendarPoint): string {
  const monthName = month === null ? (day === null ? null : 'day') : (englishMonths[month - 1] ?? String(month));
  const parts = month === null ? [monthName, day, year] : [day, monthName, year];
  return parts.filter((part) => part !== null).join(' ');
}
