import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../core/form/snapshot';
import { GENERAL } from './builtInFormats';
import type { ChineseDigits } from './chineseNumerals';
import { toChineseNumerals } from './chineseNumerals';

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;
/** A number format has at most this many characters in Excel; a longer one is not worth parsing. */
const MAX_FORMAT_LENGTH = 255;
const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!)$/;

/** A number format prepared for the formatter. */
interface Pattern {
  readonly code: string;
  readonly locale: string;
  readonly isGeneral: boolean;
  readonly isDate: boolean;
  readonly formatsText: boolean;
  readonly digits: ChineseDigits | null;
  /** Texts of numbers, no dates. */
  readonly shown: Map<number, string>;
}

const patterns = new Map<string, Pattern>();
const MAX_PATTERNS = 2_000;
const MAX_SHOWN = 1_000;

/**
 * Text of a cell as the spreadsheet shows it: 0.7603 with `0%` → `76%`.
 * Column width plays no part (no `####`); a format that cannot be understood counts as `General`.
 */
export function shownText(value: CellValue, numberFormat: string, uses1904Dates: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = patternOf(numberFormat);
  if (typeof value === 'string') {
    return pattern.formatsText && !ERROR_VALUE.test(value) ? apply(pattern, value) : value;
  }
  if (!Number.isFinite(value)) return String(value);
  const known = pattern.shown.get(value);
  if (known !== undefined) return known;
  const text = shownNumber(value, pattern, uses1904Dates);
  if (pattern.isDate) return text;
  // Forms are full of the same scores and weights: a number in a format that was met before is only looked up.
  if (pattern.shown.size >= MAX_SHOWN) pattern.shown.clear();
  pattern.shown.set(value, text);
  return text;
}

function shownNumber(value: number, pattern: Pattern, uses1904Dates: boolean): string {
  if (pattern.isDate) return withDigits(apply(pattern, uses1904Dates ? value + DAYS_1904 : value), pattern);
  return withDigits(apply(pattern, pattern.isGeneral ? value : asDecimal(value)), pattern);
}

/**
 * Excel rounds the 15 decimal digits of a number, the formatter its binary value: 1.005 as `0.00` is 1.01, not 1.00.
 * A step far below the 15th digit tips exact halves the right way and changes nothing else.
 */
function asDecimal(value: number): number {
  return Number.isInteger(value) ? value : value * (1 + 4e-16);
}

function withDigits(text: string, pattern: Pattern): string {
  return pattern.digits === null ? text : toChineseNumerals(text, pattern.digits, pattern.isDate);
}

function apply(pattern: Pattern, value: string | number): string {
  const options = { locale: pattern.locale, dateSpanLarge: false };
  try {
    return format(pattern.code, value, options);
  } catch {
    return typeof value === 'string' ? value : format(GENERAL, value, options);
  }
}

function patternOf(numberFormat: string): Pattern {
  const known = patterns.get(numberFormat);
  if (known !== undefined) return known;
  const pattern = makePattern(numberFormat);
  if (patterns.size >= MAX_PATTERNS) patterns.clear();
  patterns.set(numberFormat, pattern);
  return pattern;
}

function makePattern(numberFormat: string): Pattern {
  const isGeneral = /^general$/i.test(numberFormat) || numberFormat.length > MAX_FORMAT_LENGTH;
  const code = isGeneral ? GENERAL : rewrite(numberFormat);
  // names of days and halves of the day are Chinese where the format asks for them, English elsewhere, as in a Chinese Excel
  const isChinese = /上午\/下午|a{3,4}(?!\w)/i.test(numberFormat);
  return {
    code,
    locale: isChinese ? 'zh-CN' : 'en-US',
    isGeneral,
    isDate: !isGeneral && isDate(code),
    formatsText: !isGeneral && numberFormat !== '@' && (numberFormat.includes('@') || /;[^;]*;[^;]*;/.test(numberFormat)),
    digits: /\[DBNum1\]/i.test(numberFormat) ? 'lower' : /\[DBNum2\]/i.test(numberFormat) ? 'upper' : null,
    shown: new Map(),
  };
}

/** Puts what the formatter does not know into words that it knows. */
function rewrite(numberFormat: string): string {
  if (/^\[\$-(?:F800|x-sysdate)\]/i.test(numberFormat)) return 'yyyy"年"m"月"d"日"';
  if (/^\[\$-(?:F400|x-systime)\]/i.test(numberFormat)) return 'h:mm:ss';
  return numberFormat.replaceAll('上午/下午', 'AM/PM');
}

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}
