import type { AmountUnit } from '../form/form';
import { Big } from '../scoring/decimal';
import { mof2020 } from '../scoring/packs/mof2020';
import type { LevelPoints, RulePack } from '../scoring/rulePack';
import type { FormColumns, FormContent, FundsContent, IndicatorContent } from './formContent';

/** How many rows a second level (二级指标) has in a blank form. */
export interface LevelStructure {
  readonly level1: string;
  readonly level2: string;
  readonly rows: number;
}

/** What a blank form (空白自评表) is made for. */
export interface BlankForm {
  readonly year: number | null;
  readonly projectName: string;
  /** 主管部门 */
  readonly department: string;
  /** 实施单位 */
  readonly implementingUnit: string;
  readonly amountUnit: AmountUnit;
  /** Second levels without rows are left out. */
  readonly structure: readonly LevelStructure[];
}

/** More rows of one second level than this do not go onto one page. */
export const MOST_ROWS = 20;

/** Rows that a second level of a blank form has unless the person says otherwise. */
const ROWS = new Map([['数量指标', 3]]);

const OUTPUT = ['数量指标', '质量指标', '时效指标'];
const COST = '成本指标';
const EFFECT = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'];

const FUNDS = ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'];

/** The levels that forms of an authority have: 成本指标 is a first level where the pack gives it points of its own beside 产出. */
export function defaultStructure(pack: RulePack): LevelStructure[] {
  const named = new Set(pack.levels.points.map(({ level }) => level));
  const hasCostLevel = named.has('成本') && named.has('产出');
  const levels: readonly (readonly [string, readonly string[]])[] = [
    ...(hasCostLevel ? [[COST, ['经济成本指标', '社会成本指标', '生态环境成本指标']] as const] : []),
    ['产出指标', hasCostLevel ? OUTPUT : [...OUTPUT, COST]],
    ['效益指标', EFFECT],
    ['满意度指标', ['服务对象满意度指标']],
  ];
  return levels.flatMap(([level1, below]) => below.map((level2) => ({ level1, level2, rows: ROWS.get(level2) ?? 1 })));
}

/**
 * An empty form with the points of a rule pack (口径包) shared out over its rows, and the columns that forms of that authority have.
 * @returns the content and columns for `formDesign`
 */
export function blankForm(
  blank: BlankForm,
  pack: RulePack,
  splitsTarget: boolean,
): { readonly content: FormContent; readonly columns: FormColumns } {
  const rows = blank.structure.flatMap(({ level1, level2, rows: count }) =>
    Array.from({ length: Math.max(0, count) }, (_, index) => ({
      level1,
      level2,
      // A row that holds not even points would be the end of the form to whoever reads it: it is numbered, as in print.
      level3: pack.hasScores ? '' : `指标${index + 1}：`,
    })),
  );
  const hasDeviation = pack.explanation.scope === 'row';
  return {
    content: {
      title: '项目支出绩效自评表',
      year: blank.year,
      projectName: blank.projectName,
      department: blank.department,
      implementingUnit: blank.implementingUnit,
      amountUnit: blank.amountUnit,
      funds: FUNDS.map((name, index) => fundsRow(name, index === 0 ? pack.budget.weight : '—')),
      goals: [{ expected: '', actual: '' }],
      indicators: (pack.hasScores ? sharePoints(rows, pack) : rows).map((row): IndicatorContent => ({ ...EMPTY_INDICATOR, ...row })),
      total: pack.hasScores ? { weight: pack.total.weight, score: '', deviation: '' } : null,
      explanation: hasDeviation ? null : '',
    },
    columns: { splitsTarget, hasScores: pack.hasScores, hasDeviation },
  };
}

/** Levels that the pack gives points to and that have no row: their points are missing from the form. */
export function unsharedLevels(structure: readonly LevelStructure[], pack: RulePack): string[] {
  if (!pack.hasScores) return [];
  const present = structure.filter(({ rows }) => rows > 0);
  return pointsOf(pack)
    .map(({ level }) => level)
    .filter((level) => !present.some(({ level1, level2 }) => level1.includes(level) || level2.includes(level)));
}

/** The points of a pack; those of the ministry where it names none. */
function pointsOf({ levels }: RulePack): readonly LevelPoints[] {
  return levels.points.length === 0 ? mof2020.levels.points : levels.points;
}

const EMPTY_INDICATOR = { level3: '', target: '', sign: '', unit: '', actual: '', weight: '', score: '', deviation: '' };

/** Only the total row of the funds is scored. */
function fundsRow(name: string, weight: string): FundsContent {
  return { name, initial: '', adjusted: '', executed: '', weight, rate: '', score: weight === '—' ? '—' : '' };
}

type Row = Pick<IndicatorContent, 'level1' | 'level2' | 'level3'>;

/**
 * Shares the points of the levels out over their rows, as their weights. A row whose levels have no points of their own belongs to the
 * group before it: where 效益 and 满意度 share 40 points, only 效益 is named.
 */
function sharePoints(rows: readonly Row[], pack: RulePack): (Row & { readonly weight: string })[] {
  const named = pointsOf(pack);
  const groups: { readonly level: LevelPoints | null; readonly members: Row[] }[] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const own = named.find(({ level }) => row.level2.includes(level)) ?? named.find(({ level }) => row.level1.includes(level)) ?? group?.level ?? null;
    if (group?.level === own) group.members.push(row);
    else groups.push({ level: own, members: [row] });
  }
  return groups.flatMap(({ level, members }) => {
    const parts = level === null ? [] : share(new Big(level.points), members.length);
    return members.map((row, place) => ({ ...row, weight: parts[place] ?? '' }));
  });
}

/** Whole points as even as can be, the first parts the larger ones; what is left behind the decimal point goes to the first. */
function share(points: Big, parts: number): string[] {
  const whole = points.round(0, Big.roundDown).toNumber();
  const least = Math.floor(whole / parts);
  const more = whole - least * parts;
  return Array.from({ length: parts }, (_, index) => {
    const part = new Big(least + (index < more ? 1 : 0));
    return (index === 0 ? part.plus(points.minus(whole)) : part).toString();
  });
}
