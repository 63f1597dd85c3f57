import type { FormCell } from '../../form/form';
import { Big } from '../../scoring/decimal';
import { bare } from './similarity';

/** A number in running text, with its unit and the words it speaks of: `安置垃圾箱15个`. */
export interface Statement {
  /** The words before the number, back to the previous number or the end of a sentence. */
  readonly subject: string;
  /** The subject without punctuation, for comparing. */
  readonly bareSubject: string;
  readonly value: Big;
  /** `%` for a percentage (the value is then a fraction), else the unit after the number, perhaps empty. */
  readonly unit: string;
  /** As written: `15个`. */
  readonly text: string;
}

const SENTENCE_END = /[。；;!！?？\n]|(?<!\d)\d{1,2}[.、．](?!\d)/gu;
const NUMBER = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(%|％|[\p{Script=Han}]{0,3})/gu;

/** Words after a number that make it no amount: parts of a date, an ordinal, a name (`45路公交`). */
const NO_UNIT = /^[年月日号路届期楼室环]/u;

/** Words that make a clause speak of something else than what was achieved this year. */
const OTHER_MATTER = /计划|目标|任务|预计|上年|去年|同比|环比|其中/u;

/** Words right before a number that make it a change or a share, not an amount. */
const CHANGE = /(?:增长|增加|提高|提升|下降|降低|减少|每[\p{Script=Han}]?)[了约到至]?$/u;

/** What makes a number a part of another one, or a bound, when it stands around it. */
const BEFORE = /[第\-－—~～至到/]$/u;
const AFTER = /^(?:以上|以下|以内|左右|余|多|[/／\-－—~～至到])/u;

/** Units of two characters that are another unit than their first. */
const TWO_CHARACTER_UNITS = ['人次', '场次', '批次', '户次', '台套', '台次', '个月', '平方', '公里', '公斤', '公顷', '万元', '亿元'];

/**
 * Finds what a text says in numbers (实际完成情况). Dates, years, ordinals, bounds, plans and changes are passed over;
 * sentences and numbered items are kept apart, so that a number is never joined to the words of another item.
 */
export function readStatements(narrative: FormCell): readonly Statement[] {
  const known = statementsOf.get(narrative);
  if (known !== undefined) return known;
  const found = sentences(narrative.text).flatMap(readSentence);
  statementsOf.set(narrative, found);
  return found;
}

/** Several checks ask for the statements of one narrative. */
const statementsOf = new WeakMap<FormCell, readonly Statement[]>();

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
    const [whole, integer = '', fraction = '', words = ''] = match;
    const numberEnd = match.index + integer.length + fraction.length;
    const subject = sentence.slice(subjectStart, match.index);
    // The words after a number may already speak of the next one: 4上访群众满意度率达100%.
    subjectStart = numberEnd;
    const isPercent = words === '%' || words === '％';
    const unit = isPercent ? '%' : unitOf(words);
    const rest = sentence.slice(numberEnd).trimStart().slice(unit.length);
    const isDate = NO_UNIT.test(words) && unit !== '个月';
    if (isDate || BEFORE.test(subject) || AFTER.test(rest)) continue;
    if (CHANGE.test(subject) || OTHER_MATTER.test(lastClause(subject))) continue;
    const value = new Big(integer.replace(/,/gu, '') + fraction);
    found.push({
      subject,
      bareSubject: bare(subject),
      value: isPercent ? value.div(100) : value,
      unit,
      text: whole.slice(0, whole.length - words.length + unit.length).trim(),
    });
  }
  return found;
}

function lastClause(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('，'), text.lastIndexOf(',')) + 1);
}

/** The unit among the words after a number: one character, or two where these are a unit of their own. */
function unitOf(words: string): string {
  const two = words.slice(0, 2);
  return TWO_CHARACTER_UNITS.includes(two) ? two : words.slice(0, 1);
}

/** Characters that a message repeats of the beginning and of the end of a long subject. */
const HEAD_SHOWN = 10;
const TAIL_SHOWN = 6;

/** A subject begins right behind the number before it: its unit is none of the subject's words. */
const UNIT_OF_NUMBER_BEFORE = /^\p{Script=Han}{1,3}(?=[，,、])/u;

/** The statement as a message repeats it: what it speaks of, and the number. */
export function quote({ subject, text }: Statement): string {
  const words = subject.replace(UNIT_OF_NUMBER_BEFORE, '').replace(/^[\s，,、：:.．\d年月日]+/u, '');
  const isLong = words.length > HEAD_SHOWN + TAIL_SHOWN + 1;
  const shown = isLong ? `${words.slice(0, HEAD_SHOWN)}…${words.slice(-TAIL_SHOWN)}` : words;
  return `${shown}${text}`;
}
