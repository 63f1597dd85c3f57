import { Memo } from './memo';
import { isTraditional, simplify } from './traditional';

const SPACES = /[\s\u200b-\u200d\u2060\ufeff]+/g;
const CJK = '\u3000-\u303f\u3400-\u9fff\uff00-\uffef';
const SPACED_OUT = new RegExp(`^[${CJK}](?:\\s+[${CJK}])+$`);
const BREAK_BESIDE_CJK = new RegExp(`(?<=[${CJK}])\\s*[\\r\\n]+\\s*|\\s*[\\r\\n]+\\s*(?=[${CJK}])`, 'g');
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|「[^「」]*」/g;
const UNCLOSED_BRACKET = /[([【〔][^)\]】〕]*$/;
const BRACKETS = /[()[\]【】〔〕「」]/g;
const ENUMERATION = /^(?:[一二三四五六七八九十]+[、.]|\d+[、.](?!\d)|[★☆*※●■□▲△]+)+/;
const CIRCLED_NUMBER = /^\s*[\u2460-\u2473]/;
/** Closing punctuation, formulas (B/A) and a translation behind the Chinese word (一级指标 Level 1). */
const TAIL = /(?<![A-Za-z])(?:[A-Za-z][A-Za-z\d]*(?![A-Za-z\d])|[%/\\=÷×+:;,.。、*#~_!?|-])+$/;
const LEADING_YEAR = /^(?:19|20)\d\d年度?(?=.)/;

/** The text without leading, trailing and repeated spaces; a line break inside Chinese text and the gaps of spaced-out words (`总 分`) go. */
export function tidy(text: string): string {
  if (!mayHoldSpace(text)) return text;
  const trimmed = text.trim();
  if (SPACED_OUT.test(trimmed)) return trimmed.replace(SPACES, '');
  return trimmed.replace(BREAK_BESIDE_CJK, '').replace(SPACES, ' ');
}

/** Whether any character is a space, or one of the signs among which the wide and the invisible spaces stand. */
function mayHoldSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || (code > 0x7e && code <= 0x3000) || code === 0xfeff) return true;
  }
  return false;
}

/** Half-width, simplified and without any space: the form in which two writings of one text are equal. */
export function plain(text: string): string {
  return isPlain(text) ? text : simplify(text.normalize('NFKC').replace(SPACES, ''));
}

/** Whether every character is a simplified Chinese or a printable ASCII one: such a text is its own plain form. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isChinese = code >= 0x4e00 && code <= 0x9fff && !isTraditional(code);
    if (!isChinese && (code <= 0x20 || code > 0x7e)) return false;
  }
  return true;
}

const ONLY_CHINESE = /^[\u4e00-\u9fff]*$/;

/** What is left of a printed word when spaces, widths, brackets with their contents, numbering and closing punctuation are taken away. */
export function wordKey(text: string): string {
  return KEYS.get(text, keyOf);
}

const KEYS = new Memo<string>();

function keyOf(text: string): string {
  const flat = plain(text.replace(CIRCLED_NUMBER, ''));
  if (ONLY_CHINESE.test(flat)) return flat;
  const outside = flat.replace(BRACKETED, '').replace(UNCLOSED_BRACKET, '');
  const key = outside === '' ? flat.replace(BRACKETS, '') : outside;
  return key.replace(ENUMERATION, '').replace(TAIL, '').replace(LEADING_YEAR, '');
}

/** Whether the text holds nothing but spaces. */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  const isSeen = (first > 0x20 && first <= 0x7e) || (first >= 0x4e00 && first <= 0x9fff);
  return !isSeen && text.trim() === '';
}

const STARTS_WITH_VALUE = /^(?:\d|[\u4e00-\u9fff]{4})/;
const EMPTY_MARK = /^(?:[/\\|—－–―\-_~×…⋯.]+|无|空|不适用|n\/?a)?$/i;

/** Whether a cell says that there is nothing to say: blank, `/`, `—`, `无`, dots. */
export function isEmptyMark(text: string): boolean {
  if (STARTS_WITH_VALUE.test(text)) return false;
  return EMPTY_MARK.test(plain(text));
}

/** The number a cell shows, with a unit or a percent sign allowed behind it, or `null`. */
export function numberIn(text: string): number | null {
  const match = /^[-+]?\d[\d,]*(?:\.\d+)?(?=(?:分|%|元|万元|亿元)?$)/.exec(plain(text));
  return match === null ? null : Number(match[0].replaceAll(',', ''));
}
