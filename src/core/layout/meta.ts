import type { AmountUnit, FormCell } from '../form/form';
import { wordsIn } from './boundaries';
import type { Region } from './budget';
import type { Grid } from './grid';
import type { MetaLabel } from './synonyms';
import { isBlank, plain, tidy, wordKey } from './text';
import { META_WORDS, type Word, type WordsByRow } from './words';

/** A labelled value above the blocks, such as 项目名称. */
interface LabelledValue {
  /** Tidied text; `null` where the cell is blank. */
  readonly text: string | null;
  readonly cell: FormCell;
}

/** Finds the value of a label; the first label with a value where several stand there. */
export function findValue(grid: Grid, words: WordsByRow, region: Region, label: MetaLabel): LabelledValue | null {
  let blank: LabelledValue | null = null;
  for (let row = region.top; row <= region.bottom; row++) {
    for (const word of wordsIn(words, row, region)) {
      if (word.meta === null) continue;
      const value = valueWithin(grid, word, label) ?? (word.meta === label ? valueBeside(grid, words, region, word) : null);
      if (value === null) continue;
      if (value.text !== null) return value;
      blank ??= value;
    }
  }
  return blank;
}

const LABEL_AND_VALUE = /([^\s:：]{2,20})\s*[:：]\s*(.*?)\s*(?=\s[^\s:：]{2,20}[:：]|$)/gs;

/** The text behind a colon in the label's own cell; one cell may hold several labels (`项目名称：甲  主管部门：乙`). */
function valueWithin(grid: Grid, word: Word, label: MetaLabel): LabelledValue | null {
  if (!/[:：]\s*\S/.test(word.text)) return null;
  for (const [, name = '', value = ''] of word.text.matchAll(LABEL_AND_VALUE)) {
    if (value !== '' && META_WORDS.find(wordKey(name))?.role === label)
      return { text: tidy(value), cell: grid.cellAt(word.row, word.column) };
  }
  return null;
}

/** The next cell with text before another label, else the blank cell beside the label. */
function valueBeside(grid: Grid, words: WordsByRow, region: Region, word: Word): LabelledValue | null {
  const beside = grid.areaAt(word.row, word.column).right + 1;
  if (beside > region.right) return null;
  const others = wordsIn(words, word.row, region).filter((other) => other.column >= beside && other.meta !== null);
  const end = Math.min(region.right, ...others.map((other) => other.column - 1));
  for (let column = beside; column <= end; column = grid.areaAt(word.row, column).right + 1) {
    const text = grid.textAt(word.row, column);
    if (!isBlank(text)) return { text: tidy(text), cell: grid.cellAt(word.row, column) };
  }
  return beside > end ? null : { text: null, cell: grid.cellAt(word.row, beside) };
}

/** The title (项目支出绩效自评表): the last one above the blocks that stands alone at the beginning of its row. */
export function findTitle(grid: Grid, words: WordsByRow, region: Region): Word | null {
  let title: Word | null = null;
  for (let row = region.top; row <= region.bottom; row++) {
    const word = wordsIn(words, row, region).find((candidate) => candidate.isTitle);
    if (word?.meta !== null) continue;
    if (grid.ownTexts(row, region.left, word.column - 1).length === 0) title = word;
  }
  return title;
}

const YEAR_ALONE = /^\(?((?:19|20)\d\d)年度?\)?$/;
const YEAR_WITHIN = /((?:19|20)\d\d)年/;
const CHINESE_DIGITS: ReadonlyMap<string, string> = new Map(
  Array.from('〇零一二三四五六七八九', (digit, i) => [digit, String(Math.max(0, i - 1))]),
);

/** The year of the form: a line of its own (（2020年度）), the title, a labelled year, or the project's name. */
export function findYear(grid: Grid, words: WordsByRow, region: Region, title: Word | null, projectName: string | null): number | null {
  const lines: string[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    lines.push(
      ...grid
        .ownTexts(row, region.left, region.right)
        .slice(0, 3)
        .map(({ text }) => (text.length > 30 ? '' : arabic(plain(text)))),
    );
  }
  const alone = lines.map((line) => YEAR_ALONE.exec(line)?.[1]).find((year) => year !== undefined);
  const labelled = findValue(grid, words, region, 'year')?.text ?? '';
  const inLine = lines.slice(0, 6).find((line) => /^\(?(?:19|20)\d\d年度/.test(line)) ?? '';
  const others = [title?.text ?? '', inLine, labelled, projectName ?? ''].map((text) => YEAR_WITHIN.exec(arabic(plain(text)))?.[1]);
  const year = alone ?? others.find((found) => found !== undefined) ?? /^(?:19|20)\d\d$/.exec(labelled)?.[0];
  return year === undefined ? null : Number(year);
}

/** 二〇二〇年 with arabic digits. */
function arabic(text: string): string {
  return text.replace(/[〇零一二三四五六七八九]{4}(?=年)/, (digits) =>
    Array.from(digits, (digit) => CHINESE_DIGITS.get(digit) ?? digit).join(''),
  );
}

const LONGEST_UNIT_LABEL = 40;
const UNIT = /(亿元|万元|元)/;
const UNIT_LABEL = /单位[:(]?(亿元|万元|元)/;

/** Unit of the amounts: from the funds block's own words, else from a line such as 单位：万元. */
export function findAmountUnit(
  grid: Grid,
  region: Region,
  funds: { readonly top: number; readonly bottom: number } | null,
): AmountUnit | null {
  const inRows = (top: number, bottom: number): string[] => {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      for (const { text } of grid.ownTexts(row, region.left, region.right)) if (text.length <= LONGEST_UNIT_LABEL) texts.push(plain(text));
    }
    return texts;
  };
  if (funds !== null) {
    const labels = inRows(funds.top, funds.bottom).filter((text) => !/^[-≥≤<>=]?\d/.test(text));
    const unit = labels.map((text) => UNIT.exec(text)?.[1]).find((found) => found !== undefined);
    if (unit !== undefined) return toUnit(unit);
  }
  const line = inRows(region.top, region.bottom)
    .map((text) => UNIT_LABEL.exec(text)?.[1])
    .find((found) => found !== undefined);
  return line === undefined ? null : toUnit(line);
}

function toUnit(text: string): AmountUnit {
  return text === '亿元' ? '亿元' : text === '万元' ? '万元' : '元';
}
