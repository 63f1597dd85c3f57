import type { CellArea } from '../form/address';
import { shownContent, type InputRule } from '../sheetDesign';
import type { FormPlaces } from './formColumns';
import type { IndicatorContent } from './formContent';

/** The rows of the indicators block and where they begin. */
export interface IndicatorBlock {
  readonly first: number;
  readonly rows: readonly IndicatorContent[];
}

/** 指标性质. The wide signs, because a cell that begins with `=` is a formula to Excel. */
const SIGNS = ['≥', '≤', '＝', '＞', '＜', '定性'];

/** 度量单位 that published forms use most. */
const UNITS = ['个', '人', '人次', '次', '项', '户', '件', '份', '场', '家', '%', '元', '万元', '天', '月', '年'];

const FULL_MARK = 100;

const WORDS = {
  sign: { title: '指标性质', text: '≥、＞：越大越好；≤、＜：越小越好；＝：应当等于；定性：没有数字的目标。' },
  splitTarget: { title: '年度指标值', text: '只填数字；定性指标填文字，如“优”。' },
  target: { title: '年度指标值', text: '连同符号和单位填写，如：≥12次、≤5%、2024年12月底前。成本指标请写明≤或≥。' },
  unit: { title: '度量单位', text: '从列表中选，也可以另填。' },
  actual: { title: '实际完成值', text: '与年度指标值用同一单位，只填一个数或一个日期。' },
  deviation: { title: '偏差原因分析及改进措施', text: '没有完成或远超年度指标值的，写明原因和改进措施。' },
} as const;

/** Help with filling in the indicators; nothing that is typed is refused for good. */
export function indicatorRules({ first, rows }: IndicatorBlock, places: FormPlaces): InputRule[] {
  if (rows.length === 0) return [];
  const column = (at: number): CellArea => ({ top: first, left: at, bottom: first + rows.length - 1, right: at });
  const hint = (at: number | null, prompt: InputRule['prompt']): InputRule[] =>
    at === null ? [] : [{ area: column(at), allowed: { kind: 'any' }, prompt, refusal: null }];
  const list = (at: number | null, words: readonly string[], prompt: InputRule['prompt']): InputRule[] =>
    at === null ? [] : [{ area: column(at), allowed: { kind: 'list', words, isStrict: false }, prompt, refusal: null }];
  return [
    ...list(places.sign, SIGNS, WORDS.sign),
    ...hint(places.number, places.sign === null ? WORDS.target : WORDS.splitTarget),
    ...list(places.unit, UNITS, WORDS.unit),
    ...hint(places.actual, WORDS.actual),
    ...(places.weight === null ? [] : [points(column(places.weight), FULL_MARK, '分值应为0～100之间的数字，仍要这样填吗？')]),
    ...scoreRules(first, rows, places.score),
    ...hint(places.deviation, WORDS.deviation),
  ];
}

/** A score is no higher than the weight of its row. */
function scoreRules(first: number, rows: readonly IndicatorContent[], column: number | null): InputRule[] {
  if (column === null) return [];
  return rows.map(({ weight }, index) => {
    const { value } = shownContent(weight);
    const most = typeof value === 'number' && value > 0 ? value : FULL_MARK;
    const area = { top: first + index, left: column, bottom: first + index, right: column };
    return points(area, most, `得分应为0～${most}之间的数字，仍要这样填吗？`);
  });
}

function points(area: CellArea, most: number, refusal: string): InputRule {
  return { area, allowed: { kind: 'number', from: 0, to: most }, prompt: null, refusal };
}
