import {
  adjustablePaths,
  adjustables,
  readThreshold,
  type Adjustable,
  type AdjustablePath,
  type PackAdjustment,
} from '../../../core/choices';
import { Big, plain } from '../../../core/scoring/decimal';
import type { RulePack } from '../../../core/scoring/rulePack';

/** Decimals of scores: chosen beside the pack, not among the thresholds. */
export const DECIMALS = 'rounding.decimals' satisfies AdjustablePath;

/** The thresholds that 修改阈值 lists, in its order. */
export const thresholdPaths: readonly AdjustablePath[] = adjustablePaths.filter((path) => path !== DECIMALS);

/** What stands in the fields, as a person types it: shares as percentages. */
export type ThresholdDraft = Readonly<Record<AdjustablePath, string>>;

/** A kept value as it is shown: `0.3` of a share is `30`. */
export function shownThreshold({ kind }: Pick<Adjustable, 'kind'>, kept: string | null): string {
  if (kept === null) return '';
  return kind === 'percent' ? plain(new Big(kept).times(100)) : kept;
}

/** A typed value as it is kept; what is no number is handed on as it stands. */
function keptThreshold({ kind }: Pick<Adjustable, 'kind'>, shown: string): string {
  const text = shown.trim();
  return kind === 'percent' && /^\d+(?:\.\d+)?$/u.test(text) ? plain(new Big(text).div(100)) : text;
}

/** The fields as the pack has them. */
export function draftOf(pack: RulePack): ThresholdDraft {
  const entry = (path: AdjustablePath) => shownThreshold(adjustables[path], adjustables[path].get(pack));
  return {
    'overAchievement.limit': entry('overAchievement.limit'),
    'overAchievement.deduction': entry('overAchievement.deduction'),
    'explanation.shortest': entry('explanation.shortest'),
    'explanation.rateBelow': entry('explanation.rateBelow'),
    'rounding.decimals': entry('rounding.decimals'),
    'budget.weight': entry('budget.weight'),
    'total.weight': entry('total.weight'),
    'qualitative.bands.reached.from': entry('qualitative.bands.reached.from'),
    'qualitative.bands.partly.from': entry('qualitative.bands.partly.from'),
    'total.ratings.优.from': entry('total.ratings.优.from'),
    'total.ratings.良.from': entry('total.ratings.良.from'),
    'total.ratings.中.from': entry('total.ratings.中.from'),
  };
}

/** `range`: no value that this threshold may have; `conflict`: contradicts another threshold. */
export type ThresholdProblem = 'range' | 'conflict';

/** What the fields come to: the adjustments to be kept, or what is the matter with which field. */
export interface ReadDraft {
  readonly adjustments: readonly PackAdjustment[];
  readonly problems: ReadonlyMap<AdjustablePath, ThresholdProblem>;
}

/** @param pack the pack without adjustments */
export function readDraft(pack: RulePack, draft: ThresholdDraft): ReadDraft {
  const problems = new Map<AdjustablePath, ThresholdProblem>();
  const adjustments: PackAdjustment[] = [];
  let adjusted = pack;
  for (const path of adjustablePaths) {
    const adjustable = adjustables[path];
    const value = readThreshold(adjustable, keptThreshold(adjustable, draft[path]));
    if (value === undefined) {
      problems.set(path, 'range');
      continue;
    }
    if (value === adjustable.get(pack)) continue;
    const next = adjustable.set(adjusted, value);
    if (next === null) problems.set(path, 'conflict');
    else {
      adjusted = next;
      adjustments.push({ path, value: value ?? '' });
    }
  }
  return { adjustments, problems };
}
