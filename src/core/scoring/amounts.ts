import type { FormCell } from '../form/form';
import { readNotation, type NotationContext, type Reading } from '../notation';
import { Big } from './decimal';

const NOTHING_AROUND: NotationContext = {
  role: 'actual',
  sign: null,
  unit: null,
  name: '',
  year: null,
  target: null,
};

/** Reads a cell that should hold a bare number of points (分值, 得分): `10`, `10分`; a percent sign counts as points of 100. */
export function readPoints(cell: FormCell | null): Big | null {
  const plain = plainNumber(cell);
  if (plain !== null) return plain;
  const reading = readCell(cell);
  if (reading?.kind !== 'quantity' || reading.comparator !== null) return null;
  return reading.unit?.dimension === 'percent' ? reading.value.times(100) : reading.value;
}

/** Reads an amount of money (预算数, 执行数) in the unit of the form; `620.82万元` in a form in 元 is converted. */
export function readAmount(cell: FormCell | null, formUnit: string | null): Big | null {
  const plain = plainNumber(cell);
  if (plain !== null) return plain;
  const reading = readCell(cell);
  if (reading?.kind !== 'quantity' || reading.comparator !== null) return null;
  const { unit, value } = reading;
  if (unit === null || formUnit === null || unit.text === formUnit) return value;
  const scale = MONEY_SCALE[formUnit];
  if (unit.dimension !== 'money' || scale === undefined) return null;
  return value.times(unit.scale).div(scale);
}

/** 元 in one unit of the funds block. */
export const MONEY_SCALE: Readonly<Record<string, string>> = { 元: '1', 万元: '10000', 亿元: '100000000' };

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

function readCell(cell: FormCell | null): Reading | null {
  return cell === null ? null : readNotation(cell, NOTHING_AROUND);
}

/** A mark that says nothing is no longer than this, spaces included; longer texts are texts. */
const LONGEST_MARK = 20;

/** Whether a cell is there but says nothing: blank or a mark such as `/`, `—`, 无. */
export function saysNothing(cell: FormCell | null): boolean {
  if (cell === null || cell.text.trim() === '') return true;
  if (cell.text.length > LONGEST_MARK) return false;
  const kind = readCell(cell)?.kind;
  return kind === 'empty' || kind === 'not-applicable';
}
