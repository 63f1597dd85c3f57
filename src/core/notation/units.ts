import Big from 'big.js';
import { countedPieces, countingUnits, shares, unitFamilies, unitPrefixes } from './data/unitTable';
import { Cursor } from './cursor';
import { dictionary, words, wordSet, type Dictionary } from './dictionary';
import type { Quantity, Unit } from './reading';

const PERCENT = 'percent';
const PIECE = '个';
const PER_YEAR = /[/·]年$/u;
/** Signs between the parts of a compound unit: 元/人*月, 元/人、天. 每 is written for the first of them too. */
const divisionSigns = '/每';
const productSigns = '*·、×.';

/** Counting units that are a product: below a fraction line 人·天 is the same as 人/天. */
const productsOfUnits: ReadonlyMap<string, readonly string[]> = new Map([
  ['人天', ['人', '天']],
  ['人月', ['人', '月']],
]);

interface KnownUnit {
  readonly name: string;
  readonly dimension: string;
  readonly scale: string;
}

const known: Dictionary<KnownUnit> = dictionary([...familyEntries(), ...countingEntries(), ...shareEntries()]);
const pieces = wordSet(countedPieces);
const prefixes: Dictionary<string> = dictionary(unitPrefixes);
const fractions: ReadonlyMap<string, Big> = new Map(
  shares.map(([factor, list]): [string, Big] => [nameIn(list), new Big(factor)]),
);

function* familyEntries(): Generator<[string, KnownUnit]> {
  for (const { dimension, units } of unitFamilies) {
    for (const [scale, list] of units) {
      const name = nameIn(list);
      for (const word of words(list)) yield [word, { name, dimension, scale }];
    }
  }
}

function* countingEntries(): Generator<[string, KnownUnit]> {
  for (const line of countingUnits) {
    for (const group of words(line)) {
      const all = group.replaceAll('|', ' ');
      const name = nameIn(all);
      for (const word of words(all)) yield [word, { name, dimension: name, scale: '1' }];
    }
  }
}

function* shareEntries(): Generator<[string, KnownUnit]> {
  for (const [, list] of shares) {
    const name = nameIn(list);
    for (const word of words(list)) yield [word, { name, dimension: PERCENT, scale: '1' }];
  }
}

/** The first of some words that mean the same: the name under which they meet. */
function nameIn(list: string): string {
  return list.trim().replace(/ .*$/su, '');
}

export const percent: Unit = { text: '%', dimension: PERCENT, scale: '1' };

/** Takes a unit, compound or with a power of ten before it, or `null`. */
export function takeUnit(cursor: Cursor): Unit | null {
  const start = cursor.position;
  const first = takeSimpleUnit(cursor);
  if (first === null) return null;
  if (first.dimension === PERCENT) return first;
  const denominators: string[] = [];
  for (;;) {
    const before = cursor.position;
    const sign = cursor.takeAny(denominators.length === 0 ? divisionSigns : divisionSigns + productSigns);
    const next = sign === '' ? null : takeSimpleUnit(cursor);
    if (next === null || next.dimension === PERCENT) {
      cursor.reset(before);
      break;
    }
    denominators.push(...(productsOfUnits.get(next.name) ?? [next.name]));
  }
  const text = cursor.text.slice(start, cursor.position);
  return denominators.length === 0 ? { text, dimension: first.dimension, scale: first.scale } : per({ ...first, text }, denominators);
}

interface SimpleUnit extends Unit {
  readonly name: string;
}

/** A unit for each of other units. Denominators are not converted: 元/天 and 元/周 stay apart. */
function per(numerator: Unit, denominators: readonly string[]): Unit {
  return {
    text: numerator.text,
    dimension: `${numerator.dimension}/${[...denominators].sort().join('·')}`,
    scale: numerator.scale,
  };
}

/** 每人每月500元: the unit after the number, for each of the units named before it. */
export function unitPer(numerator: Unit, each: readonly string[]): Unit {
  return each.length === 0 ? numerator : { ...per(numerator, each), text: `${numerator.text}/${each.join('·')}` };
}

/** Takes a unit that is no compound and gives the name under which equal units meet: km → 公里. */
export function takeNameOfUnit(cursor: Cursor): string | null {
  return takeSimpleUnit(cursor)?.name ?? null;
}

/** A text that is a unit and nothing else, or `null`. */
export function wholeUnit(plain: string): Unit | null {
  const cursor = new Cursor(plain);
  const unit = takeUnit(cursor);
  return cursor.atEnd ? unit : null;
}

function takeSimpleUnit(cursor: Cursor): SimpleUnit | null {
  const direct = cursor.takeFrom(known);
  if (direct !== null) {
    const { name, dimension, scale } = direct.meaning;
    const piece = direct.word === PIECE ? cursor.takeFrom(pieces) : null;
    if (piece !== null) return { text: PIECE + piece.word, name: nameOfPiece(piece.word), dimension: nameOfPiece(piece.word), scale: '1' };
    return { text: dimension === PERCENT ? name : direct.word, name, dimension, scale };
  }
  const start = cursor.position;
  const prefix = cursor.takeFrom(prefixes);
  const base = prefix === null ? null : cursor.takeFrom(known);
  if (prefix === null || base === null || base.meaning.dimension === PERCENT) {
    cursor.reset(start);
    return null;
  }
  const text = prefix.word + base.word;
  const scale = new Big(prefix.meaning).times(base.meaning.scale).toFixed();
  return { text, name: prefix.word + base.meaning.name, dimension: base.meaning.dimension, scale };
}

/** Takes a power of ten that stands before no unit: the 万 of `5万`. */
export function takePowerOfTen(cursor: Cursor): { readonly word: string; readonly factor: Big } | null {
  const prefix = cursor.takeFrom(prefixes);
  return prefix === null ? null : { word: prefix.word, factor: new Big(prefix.meaning) };
}

/** What the number before a share is multiplied with to become a fraction of one; `null` for any other unit. */
export function fractionFactor(unit: Unit | null): Big | null {
  return unit === null ? null : (fractions.get(unit.text) ?? null);
}

export function isPercent(unit: Unit | null): boolean {
  return unit?.dimension === PERCENT;
}

const TIME_SPANS: readonly string[] = ['time', 'clock-time', 'calendar-time', '工作日'];

/** Whether a unit measures how long something takes or lasts. */
export function isTimeSpan(unit: Unit | null): boolean {
  return unit !== null && TIME_SPANS.includes(unit.dimension);
}

/**
 * Whether two quantities can be compared. A missing unit goes with any unit except a share: `3` beside `≥3次` is 3 次, but `1` beside `100%`
 * may be one or a hundred percent. A form covers one year, so 2次/年 are 2次; 15个乡镇 are 15个.
 */
export function sameDimension(one: Unit | null, other: Unit | null): boolean {
  if (one === null || other === null) return !isPercent(one ?? other);
  return one.dimension === other.dimension || countsPieces(one, other) || countsPieces(other, one) || inOneYear(one) === inOneYear(other);
}

function countsPieces(whole: Unit, named: Unit): boolean {
  return whole.dimension === PIECE && named.text.startsWith(PIECE) && pieces.exact(named.text.slice(PIECE.length)) !== null;
}

/** 村(社区) is another spelling of 村 behind 个, too. */
function nameOfPiece(word: string): string {
  return known.exact(word)?.meaning.name ?? word;
}

function inOneYear({ dimension }: Unit): string {
  return dimension.replace(PER_YEAR, '');
}

/**
 * The value of a quantity as a number in another unit (1.2 万元 in 元 → 12000); a fraction of one for shares. `null` when the units cannot be
 * compared. Multiplications are exact; a division that does not end has 20 decimals.
 */
export function convert(quantity: Pick<Quantity, 'value' | 'unit'>, unit: Unit | null): Big | null {
  if (!sameDimension(quantity.unit, unit)) return null;
  if (quantity.unit === null || unit === null || quantity.unit.scale === unit.scale) return quantity.value;
  return quantity.value.times(quantity.unit.scale).div(unit.scale);
}
