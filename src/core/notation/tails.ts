import { completions } from './data/vocabulary';
import type { Cursor } from './cursor';
import { wordSet } from './dictionary';

const tails = wordSet(completions);
const punctuation = '。.;,、!';

/**
 * Takes what may follow a quantity or a deadline and adds nothing to it: 完成, 底前全部到位, （已完成）, a full stop. Says whether the text ends
 * there.
 */
export function takeTail(cursor: Cursor): boolean {
  for (;;) {
    const start = cursor.position;
    const separated = cursor.takeAny(punctuation) !== '';
    if (separated && cursor.atEnd) return true;
    const bracket = cursor.take('(');
    const taken = cursor.takeAll(tails) > 0 && (!bracket || cursor.take(')'));
    if (!taken) {
      cursor.reset(start);
      return cursor.atEnd;
    }
  }
}
