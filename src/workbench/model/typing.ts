import { LexerTreeBuilder, LexerNode } from '@univerjs/engine-formula';
import type { CellValue } from '../../core/form/snapshot';

/** What a typed text becomes: a formula, or a value with the number format that Excel chooses for it. */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat: string | null };

/** Excel shows a message box (and rejects the API call) for a formula that it cannot read. */
export class FormulaSyntaxError extends Error {
  public constructor(formula: string) {
    super(`not a formula: ${formula}`);
    this.name = 'FormulaSyntaxError';
  }
}

const GENERAL = 'General';
const TEXT_FORMAT = '@';
const ERROR_VALUES = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!']);
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Excel's rules for what somebody types into a cell, or an add-in assigns to `values`.
 * @param text what was typed
 * @param numberFormat format that the cell has now; `@` keeps everything as text
 * @param year the present year, for dates typed without one
 * @throws FormulaSyntaxError
 */
export function readTyped(text: string, numberFormat: string, year: number): Typed {
  if (text === '') return { kind: 'value', value: null, numberFormat: null };
  if (numberFormat === TEXT_FORMAT) return { kind: 'value', value: text, numberFormat: null };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), numberFormat: null };
  const formula = readFormula(text);
  if (formula !== null) return { kind: 'formula', formula };
  const value = readNumber(text.trim()) ?? readDate(text.trim(), year) ?? readWord(text);
  const keepsFormat = value.numberFormat === null || numberFormat !== GENERAL;
  return { kind: 'value', value: value.value, numberFormat: keepsFormat ? null : value.numberFormat };
}

interface Reading {
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

/** Text that begins with `=`, `+`, `-` or `@` and is no number is a formula; the sign alone is text. */
function readFormula(text: string): string | null {
  if (text.length < 2 || !/^[=+\-@]/.test(text)) return null;
  if (!text.startsWith('=') && readNumber(text.trim()) !== null) return null;
  const formula = text.startsWith('=') ? text : `=${text}`;
  checkFormula(formula);
  return formula;
}

const lexer = new LexerTreeBuilder();

/** @throws FormulaSyntaxError for what Excel would not accept as a formula */
export function checkFormula(formula: string): void {
  const tree: unknown = lexer.treeBuilder(formula);
  if (!(tree instanceof LexerNode) || !operandsReadable(tree)) throw new FormulaSyntaxError(formula);
}

/** An operand that begins with a digit is a number or a row reference: `1次` is neither. */
function operandsReadable(node: LexerNode): boolean {
  return node.getChildren().every((child) =>
    child instanceof LexerNode
      ? operandsReadable(child)
      : !/^\d/.test(child.trim()) || /^\d[\d.]*(e[+-]?\d+)?$|^\d+:\d+$/i.test(child.trim()),
  );
}

function readNumber(text: string): Reading | null {
  const inBrackets = /^\((.+)\)$/.exec(text)?.[1];
  if (inBrackets !== undefined) {
    const inner = /^[\d.]/.test(inBrackets) ? readNumber(inBrackets) : null;
    return inner === null ? null : { value: -Number(inner.value), numberFormat: inner.numberFormat };
  }
  const match = /^([+-]?)([¥￥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?)(e[+-]?\d+)?(%?)$/i.exec(text);
  const digits = match?.[3]?.replaceAll(',', '') ?? '';
  if (match === null || !/\d/.test(digits)) return null;
  const [, sign, currency = '', written = '', decimals = '', exponent = '', percent] = match;
  const magnitude = Number(digits + exponent) / (percent === '%' ? 100 : 1);
  const places = decimals === '' ? '' : '.00';
  let numberFormat: string | null = null;
  if (percent === '%') numberFormat = `0${places}%`;
  else if (currency !== '') numberFormat = `${currency}#,##0${places}`;
  else if (exponent !== '') numberFormat = '0.00E+00';
  else if (written.includes(',')) numberFormat = `#,##0${places}`;
  return { value: percentExact(sign === '-' ? -magnitude : magnitude), numberFormat };
}

/** 7.6 / 100 is 0.07599999999999998 in binary; Excel keeps the 15 digits that were typed. */
function percentExact(value: number): number {
  return Number(value.toPrecision(15));
}

function readDate(text: string, year: number): Reading | null {
  const full =
    /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (full !== null) {
    const format = full[2] === '年' ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d';
    return dateReading(Number(full[1]), Number(full[3]), Number(full[4]), format);
  }
  const month = /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (month !== null) return dateReading(Number(month[1]), Number(month[2]), 1, 'yyyy"年"m"月"');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (short !== null) return dateReading(year, Number(short[1]), Number(short[2]), 'm"月"d"日"');
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time === null || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: time[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

/** Serial number of a day that exists, from 1900-03-01 on (before it Excel counts a day that never was). */
function dateReading(year: number, month: number, day: number, numberFormat: string): Reading | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return { value: Math.round((date.getTime() - EPOCH) / DAY), numberFormat };
}

function readWord(text: string): Reading {
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE', numberFormat: null };
  return { value: ERROR_VALUES.has(word) ? word : text, numberFormat: null };
}
