import { Big } from '../../scoring/decimal';

/** A number in running text, with its unit and the words it speaks of: `安置垃圾箱15个`. */
export interface Statement {
  /** The words before the number, back to the previous number or the end of a sentence. */
  readonly subject: string;
  readonly value: Big;
  /** `%` for a percentage (the value is then a fraction), else the word after the number, perhaps empty. */
  readonly unit: string;
  /** As written: `15个`. */
  readonly text: string;
}

const SENTENCE_END = /[。；;!！?？\n]|(?<!\d)\d{1,2}[.、．](?!\d)/gu;
const NUMBER = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(%|％|个百分点|[\p{Script=Han}]{0,2})/gu;
/** Words after a number that make it no amount: parts of a date, an ordinal, a name (`45路公交`). */
const NO_UNIT = /^[年月日号路届期楼室环]/u;

/**
 * Finds what a text says in numbers (实际完成情况). Dates, years and ordinals are passed over;
 * sentences and numbered items are kept apart, so that a number is never joined to the words of another item.
 */
export function readStatements(text: string): readonly Statement[] {
  return sentences(text).flatMap(readSentence);
}

function sentences(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(text.slice(start));
  return parts;
}

function readSentence(sentence: string): Statement[] {
  const found: Statement[] = [];
  let subjectStart = 0;
  for (const match of sentence.matchAll(NUMBER)) {
    const [whole, integer = '', fraction = '', after = ''] = match;
    const before = sentence.slice(0, match.index);
    const numberEnd = match.index + integer.length + fraction.length;
    const isPeriod = after.startsWith('个月');
    if ((NO_UNIT.test(after) && !isPeriod) || /[第\-－—~～至到/]$/u.test(before)) {
      subjectStart = numberEnd;
      continue;
    }
    const value = new Big(integer.replace(/,/gu, '') + fraction);
    const isPercent = after === '%' || after === '％';
    found.push({
      subject: sentence.slice(subjectStart, match.index),
      value: isPercent ? value.div(100) : value,
      unit: isPercent ? '%' : after,
      text: whole.trim(),
    });
    // The words after a number may already speak of the next one: 4上访群众满意度率达100%.
    subjectStart = numberEnd;
  }
  return found;
}

/** Characters that a message repeats of the beginning and of the end of a long subject. */
const HEAD_SHOWN = 10;
const TAIL_SHOWN = 6;

/** The statement as a message repeats it: what it speaks of, and the number. */
export function quote({ subject, text }: Statement): string {
  const words = subject.replace(/^[\s，,、：:.．\d]+/u, '');
  const isLong = words.length > HEAD_SHOWN + TAIL_SHOWN + 1;
  const shown = isLong ? `${words.slice(0, HEAD_SHOWN)}…${words.slice(-TAIL_SHOWN)}` : words;
  return `${shown}${text}`;
}
