import type { Comparator } from '../reading';

type Spellings = Readonly<Record<Comparator, string>>;

/** Comparators before the number, separated by spaces. Signs are listed as they are after normalising (`≧` is `≥` by then). */
export const comparatorsBefore: Spellings = {
  '≥': '≥ >= => ≥= ≮ 不少于 不低于 不小于 不得少于 不得低于 不得小于 不能少于 不能低于 大于等于 大于或等于 大于或者等于 大等于 高于或等于 多于或等于 高于等于 至少 最少 最低 不下于 达到或超过 不短于 等于或大于',
  '>': '> 超过 大于 高于 多于 超出 优于 长于',
  '≤': '≤ <= =< ≤= ≯ 不超过 不高于 不大于 不多于 不得超过 不得高于 不得大于 不得多于 不能超过 不能高于 小于等于 小于或等于 小于或者等于 小等于 低于或等于 少于或等于 低于等于 至多 最多 最高 不超出 不长于 等于或小于 不突破',
  '<': '< 小于 低于 少于 不足 不到 不满 短于',
  '=': '= == 等于',
};

/** Comparators after the number and its unit: 90%以上. The number itself counts (民法典 第一千二百五十九条: 以上, 以下, 以内 include it). */
export const comparatorsAfter: Readonly<Partial<Record<Comparator, string>>> = {
  '≥': '以上 及以上 或以上 含以上 (含)以上 (含)及以上 (含以上) (以上) (及以上) 之上',
  '≤': '以下 及以下 或以下 (含)以下 (含)及以下 以内 (含)以内 之内 内 (以下) (以内) 之下 及以内',
};

/** Words of a sign column (指标性质, 计算符号) besides the comparators themselves. `null`: the row is qualitative or says nothing of a direction. */
export const signWords: readonly (readonly [word: string, comparator: Comparator | null])[] = [
  ['正向', '≥'],
  ['正向指标', '≥'],
  ['正指标', '≥'],
  ['越大越好', '≥'],
  ['越高越好', '≥'],
  ['越多越好', '≥'],
  ['反向', '≤'],
  ['反向指标', '≤'],
  ['逆向', '≤'],
  ['逆向指标', '≤'],
  ['负向', '≤'],
  ['负向指标', '≤'],
  ['越小越好', '≤'],
  ['越低越好', '≤'],
  ['越少越好', '≤'],
  ['定性', null],
  ['定性指标', null],
  ['定量', null],
  ['定量指标', null],
];
