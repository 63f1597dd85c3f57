import { decreaseVerbs, increaseVerbs, quantityLeadIns } from './data/vocabulary';
import { agreeing, takeComparatorBefore } from './comparators';
import type { Surroundings } from './context';
import type { Cursor } from './cursor';
import { words, wordSet } from './dictionary';
import type { Comparator } from './reading';
import { takeNameOfUnit } from './units';

/** What stands before a number. */
interface LeadIn {
  readonly comparator: Comparator | null;
  /** 每人每月500元: the units that the quantity is for. */
  readonly each: readonly string[];
}

const leadIns = wordSet(quantityLeadIns);
const decreases = wordSet(decreaseVerbs);
const increases = wordSet(increaseVerbs);
const decreaseWords = words(decreaseVerbs);
const increaseWords = words(increaseVerbs);
/** An echo of the name longer than this is a sentence, and so is a name longer than that. */
const longestEcho = 40;
const longestName = 200;

/**
 * Takes what stands before a number: 全年不少于, 满意度达到, 每月. `null` when something contradicts: 下降 where the name speaks of no decrease
 * (a change is then set beside a level), or two comparators of different directions.
 */
export function takeLeadIn(cursor: Cursor, around: Surroundings): LeadIn | null {
  let comparator: Comparator | null = null;
  const each: string[] = [];
  for (;;) {
    const before = cursor.position;
    const found = takeComparatorBefore(cursor);
    if (found !== null) {
      const agreed = agreeing(comparator, found);
      if (agreed === undefined) return null;
      comparator = agreed;
    } else if (!takeWords(cursor, around)) {
      return null;
    } else if (cursor.position === before) {
      if (!cursor.take('每')) return { comparator, each };
      const unit = takeNameOfUnit(cursor);
      if (unit === null) return null;
      each.push(unit);
    }
  }
}

/** Takes one verb, lead-in word or echo of the name, if there is one; `false` for a contradiction. */
function takeWords(cursor: Cursor, around: Surroundings): boolean {
  const start = cursor.position;
  if (cursor.takeFrom(leadIns) === null) {
    const down = cursor.takeFrom(decreases) !== null;
    const up = !down && cursor.takeFrom(increases) !== null;
    if (down || up) {
      const level = cursor.char() === '到' || cursor.char() === '至';
      const spoken = (down ? decreaseWords : increaseWords).some((verb) => around.name.includes(verb));
      return !level && spoken;
    }
    takeEcho(cursor, around.name);
  }
  const taken = cursor.text.slice(start, cursor.position);
  if (taken !== '') cursor.takeAny(',:');
  return taken === '' || !(around.name.includes(`不${taken}`) || around.name.includes(`未${taken}`));
}

/** Takes words of the indicator's name that the cell repeats: `培训3次` for 业务培训. */
function takeEcho(cursor: Cursor, name: string): void {
  let length = 0;
  if (name.length > longestName) return;
  while (length < longestEcho && isHan(cursor.char(length))) {
    if (!name.includes(cursor.text.slice(cursor.position, cursor.position + length + 1))) break;
    length++;
  }
  if (length >= 2) cursor.advance(length);
}

function isHan(sign: string): boolean {
  return sign >= '\u4e00' && sign <= '\u9fff';
}
