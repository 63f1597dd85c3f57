import { BLOCK_NAMES, FUND_HEADERS, GOAL_HEADERS, INDICATOR_HEADERS, META_LABELS, QUALIFIERS, type WordList } from './synonyms';
import { isTraditional, simplify } from './traditional';

const LISTS: readonly WordList[] = [INDICATOR_HEADERS, FUND_HEADERS, GOAL_HEADERS, META_LABELS].flatMap((lists) => Object.values(lists));
const WORDS = [...LISTS.flatMap(({ words, weak = [] }) => [...words, ...weak]), ...Object.values(BLOCK_NAMES).flat(), ...QUALIFIERS];
/** Numbering and years in front of a word. */
const BEFORE_WORDS = '一二三四五六七八九十年度';
/** Characters that only longer headers (“contains”) and titles have. */
const INSIDE = ['表', ...LISTS.flatMap(({ contains = [] }) => contains.map((part) => part.charAt(0)))];

const LONGEST = 60;
const IN_WORDS = tableOf([...WORDS, BEFORE_WORDS]);
const IN_LONGER = tableOf(INSIDE);

function tableOf(texts: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const text of texts) for (let i = 0; i < text.length; i++) table[text.charCodeAt(i)] = 1;
  return table;
}

/**
 * A quick look that spares most texts of a sheet the full one: false only for a text that can be no printed word of a form, because its
 * first Chinese words hold a character that no such word has.
 */
export function mayMeanSomething(text: string): boolean {
  let isWord = true;
  let hasChinese = false;
  const end = Math.min(text.length, LONGEST);
  for (let i = 0; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) {
      if (isWord && hasChinese && isBracketOrColon(code)) return true;
      continue;
    }
    hasChinese = true;
    if (isTraditional(code)) code = simplify(text.charAt(i)).charCodeAt(0);
    if (IN_LONGER[code] === 1) return true;
    if (IN_WORDS[code] === 0) isWord = false;
  }
  return isWord && hasChinese;
}

/** `(`, `[`, `:`, `【`, `〔` and the full-width ones: what follows does not count as part of the word. */
function isBracketOrColon(code: number): boolean {
  return (
    code === 0x28 ||
    code === 0x5b ||
    code === 0x3a ||
    code === 0x3010 ||
    code === 0x3014 ||
    code === 0xff08 ||
    code === 0xff3b ||
    code === 0xff1a
  );
}
