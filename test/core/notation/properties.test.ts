import fc from 'fast-check';
import { describeReading, readNotation, type NotationContext, type Reading } from '../../../src/core/notation';
import { bare, compact, textCell } from './compact';

const read = (text: string, context: NotationContext = bare): Reading => readNotation(textCell(text), context);
const short = (text: string): string => compact(read(text));

const spellings: Readonly<Record<string, readonly string[]>> = {
  '≥': ['≥', '≧', '>=', '＞＝', '不少于', '不低于', '大于等于', '至少', '不 少 于'],
  '>': ['>', '＞', '大于', '超过', '高于'],
  '≤': ['≤', '≦', '<=', '＜＝', '不超过', '不高于', '小于等于', '不多于'],
  '<': ['<', '＜', '小于', '低于'],
  '=': ['=', '＝', '═', '等于'],
};
const comparator = fc.constantFrom(...Object.keys(spellings));
const unit = fc.constantFrom('', '次', '%', '万元', '人次', '元/人*月', '平方米', '个月', '‰', '万人');
const decimal = fc
  .tuple(fc.nat(9_999_999), fc.option(fc.integer({ min: 1, max: 999 })))
  .map(([whole, fraction]) => (fraction === null ? String(whole) : `${whole}.${fraction}`));

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** Pieces of the notation in any order: nearer to real cells than random characters. */
const scrambled = fc
  .array(
    fc.constantFrom(
      ...'≥ ≤ = ± % 1 12 31 2020 . , - ~ / ( ) 年 月 日 底 前 内 完成 已 未 次 个 万 亿 元 人 每 百分之 三 十 半 以上 以内 至 到 季度 上半年 达成 指标 且 约 度 级'.split(' '),
      ' ',
      '\n',
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

describe('spellings of one thing', () => {
  it('reads every spelling of a comparator alike', () => {
    fc.assert(
      fc.property(comparator, decimal, unit, (sign, number, measure) => {
        const expected = short(`${sign}${number}${measure}`);
        expect(expected).toMatch(/^quantity/);
        for (const spelling of spellings[sign] ?? []) expect(short(`${spelling}${number}${measure}`)).toBe(expected);
      }),
    );
  });

  it('reads full-width signs, thousands separators and spaces alike', () => {
    fc.assert(
      fc.property(comparator, decimal, unit, (sign, number, measure) => {
        const expected = short(sign + number + measure);
        expect(short(fullWidth(sign + number + measure))).toBe(expected);
        expect(short(sign + grouped(number) + measure)).toBe(expected);
        expect(short(` ${sign}\u3000${number}\n${Array.from(measure).join(' ')}\u00a0`)).toBe(expected);
      }),
    );
  });

  it('reads a number as it is written', () => {
    fc.assert(
      fc.property(decimal, (number) => {
        const reading = read(number);
        expect(reading.kind === 'quantity' && reading.value.eq(number)).toBe(true);
      }),
    );
  });

  it('reads a number cell exactly, whatever it is shown as', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, fc.constantFrom('General', '0', '0.00', '0%'), fc.constantFrom('', '####'), (value, numberFormat, text) => {
        const reading = readNotation({ value, numberFormat, text }, bare);
        expect(reading.kind === 'quantity' && reading.value.eq(String(value))).toBe(true);
      }),
    );
  });

  it('takes the comparator and the unit of the columns where the cell has none', () => {
    fc.assert(
      fc.property(comparator, decimal, unit, (sign, number, measure) => {
        expect(compact(read(number, { ...bare, sign, unit: measure }))).toBe(short(sign + number + measure));
      }),
    );
  });
});

describe('any text', () => {
  const anyText = fc.oneof(scrambled, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));

  it('ends as one reading, and says it back', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, fc.constantFrom('target', 'actual'), (text, name, column, role) => {
        const context: NotationContext = { ...bare, role, name, unit: column, sign: column, target: role === 'actual' ? read(column) : null };
        const reading = read(text, context);
        expect(describeReading(reading, 'zh-CN')).toEqual(expect.any(String));
        expect(describeReading(reading, 'en')).toEqual(expect.any(String));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no character when it is not understood', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text);
        fc.pre(reading.kind === 'not-understood');
        expect(text).toContain(reading.understood);
        expect(text.endsWith(reading.rest) || text.trimEnd().endsWith(reading.rest)).toBe(true);
        expect((reading.understood + reading.rest).replace(/\s/g, '')).toBe(text.trim().replace(/\s/g, ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('is empty only when nothing can be seen', () => {
    fc.assert(fc.property(scrambled, (text) => (read(text).kind === 'empty') === (text.trim() === '')));
  });
});

describe('a cell as long as a cell can be', () => {
  const longest = 32_767;
  const pieces = ['9', '9,', '1 ', '年', '（', '完成', '(完成', '不少于', '百', '每人', '*人', '、,', ' ', '于在至到', '±', '1-', '2020年', '≥', '培训3次'];

  it.each(pieces)('of nothing but %j is read, and so are names and units as long', (piece) => {
    const long = piece.repeat(longest / piece.length);
    const reading = read(long, { ...bare, name: long, unit: long, sign: long });
    const short = read('≥48', { ...bare, name: long, unit: long, sign: long });
    expect(reading.kind).toMatch(/^(?:word|not-understood|empty)$/);
    expect(short.kind).toBe('quantity');
  });

  it('is a description without digits, and not understood with them', () => {
    expect(read('提高服务质量，'.repeat(200)).kind).toBe('word');
    expect(read('开展培训3次，'.repeat(200)).kind).toBe('not-understood');
  });
});
