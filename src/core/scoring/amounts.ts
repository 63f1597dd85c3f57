import type { AmountUnit, FormCell } from '../form/form';
import { readNotation, type NotationCell, type NotationContext, type Reading } from '../notation';
import { Big } from './decimal';

const NOTHING_AROUND: NotationContext = {
  role: 'actual',
  sign: null,
  unit: null,
  name: '',
  year: null,
  target: null,
};

/** Reads a cell that should hold a number of points (分值, 得分): `10`, `10分`, `98.5分（优）`; a percent sign counts as points of 100. */
export function readPoints(cell: FormCell | null): Big | null {
  const plain = plainNumber(cell);
  if (plain !== null) return plain;
  const rated = ratedPoints(cell);
  if (rated !== null) return rated;
  const reading = readCell(cell);
  if (reading?.kind !== 'quantity' || reading.comparator !== null) return null;
  return reading.unit?.dimension === 'percent' ? reading.value.times(100) : reading.value;
}

/** Points with the rating (等级) behind them, without spaces: 98.5分（优）, 98.5（等级：优秀）. */
const RATED_POINTS = /^(\d{1,3}(?:\.\d+)?)分?[（(,，、/]?(?:评价)?(?:等级)?[:：]?(?:优秀?|良好?|中等?|差)级?[)）]?$/u;

function ratedPoints(cell: FormCell | null): Big | null {
  if (cell === null || cell.text.length > LONGEST_MARK) return null;
  const points = RATED_POINTS.exec(cell.text.replace(/\s/gu, ''))?.[1];
  return points === undefined ? null : new Big(points);
}

/** Reads an amount of money (预算数, 执行数) in the unit of the form; `620.82万元` in a form in 元 is converted. */
export function readAmount(cell: FormCell | null, formUnit: AmountUnit | null): Big | null {
  const plain = plainNumber(cell);
  if (plain !== null) return plain;
  const reading = readCell(cell);
  if (reading?.kind !== 'quantity' || reading.comparator !== null) return null;
  const { unit, value } = reading;
  if (unit === null || formUnit === null || unit.text === formUnit) return value;
  return unit.dimension === 'money' ? value.times(unit.scale).div(MONEY_SCALE[formUnit]) : null;
}

/** 元 in one unit of the funds block. */
export const MONEY_SCALE: Readonly<Record<AmountUnit, string>> = { 元: '1', 万元: '10000', 亿元: '100000000' };

/** Reads an execution rate (执行率) as a fraction: `76%` → 0.76; a bare `76` under 执行率(%) is 76 %, a bare `1` may be either and is `null`. */
export function readRate(cell: FormCell | null): Big | null {
  const reading = readCell(cell);
  if (reading?.kind !== 'quantity' || reading.comparator !== null) return null;
  if (reading.unit?.dimension === 'percent') return reading.value;
  if (reading.unit !== null) return null;
  return reading.value.gt(AMBIGUOUS_RATE) ? reading.value.div(100) : null;
}

/** Up to here a rate without a percent sign may be a fraction or a percentage. */
const AMBIGUOUS_RATE = new Big('1.5');

/** Most points and amounts are bare numbers: they need no reading. */
function plainNumber(cell: FormCell | null): Big | null {
  return typeof cell?.value === 'number' && cell.numberFormat === 'General' ? new Big(String(cell.value)) : null;
}

function readCell(cell: NotationCell | null): Reading | null {
  return cell === null ? null : readNotation(cell, NOTHING_AROUND);
}

/** A mark that says nothing, and points with a rating, are no longer than this, spaces included; longer texts are texts. */
const LONGEST_MARK = 20;

/** Whether a cell is there but says nothing: blank or a mark such as `/`, `—`, 无. */
export function saysNothing(cell: NotationCell | null): boolean {
  if (cell === null || cell.text.trim() === '') return true;
  if (cell.text.length > LONGEST_MARK) return false;
  const kind = readCell(cell)?.kind;
  return kind === 'empty' || kind === 'not-applicable';
}
