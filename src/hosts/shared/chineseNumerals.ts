const LOWER = { digits: '〇一二三四五六七八九', places: ['', '十', '百', '千'], zero: '〇' } as const;
const UPPER = { digits: '零壹贰叁肆伍陆柒捌玖', places: ['', '拾', '佰', '仟'], zero: '零' } as const;
const GROUPS = ['', '万', '亿', '万亿'] as const;

/** Which Chinese digits a number format asks for: `[DBNum1]` 一二三, `[DBNum2]` 壹贰叁. */
export type ChineseDigits = 'lower' | 'upper';

/** Replaces every run of digits by Chinese numerals; four digits of a date are a year and read one by one. */
export function toChineseNumerals(text: string, digits: ChineseDigits, isDate: boolean): string {
  return text.replace(/(\.?)(\d+)/g, (_whole, point: string, run: string) => {
    const oneByOne = point !== '' || (isDate && run.length === 4) || run.length > 16;
    return point + (oneByOne ? spell(run, digits) : count(run, digits));
  });
}

function spell(run: string, digits: ChineseDigits): string {
  const table = digits === 'lower' ? LOWER : UPPER;
  return run.replace(/\d/g, (digit) => table.digits[Number(digit)] ?? digit);
}

function count(run: string, digits: ChineseDigits): string {
  const table = digits === 'lower' ? LOWER : UPPER;
  const trimmed = run.replace(/^0+/, '');
  if (trimmed === '') return table.zero;
  let text = '';
  let pendingZero = false;
  let groupHasDigit = false;
  for (let index = 0; index < trimmed.length; index++) {
    const place = trimmed.length - 1 - index;
    const digit = Number(trimmed[index]);
    if (digit === 0) pendingZero = true;
    else {
      if (pendingZero && text !== '') text += table.zero;
      pendingZero = false;
      groupHasDigit = true;
      const isLeadingTen = digits === 'lower' && digit === 1 && place % 4 === 1 && text === '';
      text += (isLeadingTen ? '' : (table.digits[digit] ?? '')) + (table.places[place % 4] ?? '');
    }
    if (place % 4 === 0) {
      if (groupHasDigit) text += GROUPS[place / 4] ?? '';
      groupHasDigit = false;
    }
  }
  return text;
}
