import { isTraditional, simplify } from './traditional';

const SPACES = /[\s\u200b-\u200d\u2060\ufeff]+/g;
const CJK = '\u3000-\u303f\u3400-\u9fff\uff00-\uffef';
const SPACED_OUT = new RegExp(`^[${CJK}](?:\\s+[${CJK}])+$`);
const BREAK_BESIDE_CJK = new RegExp(`(?<=[${CJK}])\\s*[\\r\\n]+\\s*|\\s*[\\r\\n]+\\s*(?=[${CJK}])`, 'g');
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|「[^「」]*」/g;
const UNCLOSED_BRACKET = /[([【〔][^)\]】〕]*$/;
const BRACKETS = /[()[\]【】〔〕「」]/g;
const ENUMERATION = /^(?:[一二三四五六七八九十]+[、.]|\d+[、.](?!\d)|[★☆*※●■□▲△]+)+/;
const TAIL = /[A-Za-z%/\\=÷×+:;,.。、*#~_!?|-]+$/;
const LEADING_YEAR = /^(?:19|20)\d\d年度?(?=.)/;

/** The text without leading, trailing and repeated spaces; a line break inside Chinese text and the gaps of spaced-out words (`总 分`) go. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  if (SPACED_OUT.test(trimmed)) return trimmed.replace(SPACES, '');
  return trimmed.replace(BREAK_BESIDE_CJK, '').replace(SPACES, ' ');
}

/** Half-width, simplified and without any space: the form in which two writings of one text are equal. */
export function plain(text: string): string {
  return isPlain(text) ? text : simplify(text.normalize('NFKC').replace(SPACES, ''));
}

/** Whether every character is a simplified Chinese one: such a text is its own plain form. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff || isTraditional(code)) return false;
  }
  return true;
}

/** What is left of a printed word when spaces, widths, brackets with their contents, numbering and closing punctuation are taken away. */
export function wordKey(text: string): string {
  if (isPlain(text)) return text;
  const flat = plain(text);
  let key = flat.replace(BRACKETED, '');
  key = key.replace(UNCLOSED_BRACKET, '');
  if (key === '') key = flat.replace(BRACKETS, '');
  return key.replace(ENUMERATION, '').replace(TAIL, '').replace(LEADING_YEAR, '');
}

/** Whether the text holds nothing but spaces. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

const EMPTY_MARK = /^(?:[/\\|—－–―\-_~×…⋯.]+|无|空|不适用|n\/?a)?$/i;

/** Whether a cell says that there is nothing to say: blank, `/`, `—`, `无`, dots. */
export function isEmptyMark(text: string): boolean {
  return EMPTY_MARK.test(plain(text));
}

/** Whether the text contains a digit and so can be an amount, a weight or a score. */
export function hasDigit(text: string): boolean {
  return /\d/.test(text.normalize('NFKC'));
}

/** The number a cell shows, with a unit or a percent sign allowed behind it, or `null`. */
export function numberIn(text: string): number | null {
  const match = /^[-+]?\d[\d,]*(?:\.\d+)?(?=(?:分|%|元|万元|亿元)?$)/.exec(plain(text));
  return match === null ? null : Number(match[0].replaceAll(',', ''));
}
