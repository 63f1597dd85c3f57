import type { Goal, IndicatorRow, TotalRow } from '../form/form';
import type { Region } from './budget';
import type { IndicatorColumns } from './columns';
import type { Grid } from './grid';
import { EVALUATION_LEVELS, OTHER_FORM_NAMES, TITLE_WORDS } from './synonyms';
import { plain } from './text';
import { LONGEST_TITLE } from './words';

/** What was found of a form around a header of indicators. */
interface Evidence {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly title: { readonly row: number; readonly text: string } | null;
  readonly project: unknown;
  readonly department: unknown;
  readonly unit: unknown;
  readonly funds: unknown;
  readonly goals: readonly Goal[];
  readonly total: TotalRow | null;
  readonly columns: IndicatorColumns;
  readonly rows: readonly IndicatorRow[];
}

const ENOUGH = 4;
const ENOUGH_LEVELS = 2;
const OTHER_FORM = new RegExp(`(?:${OTHER_FORM_NAMES.join('|')})[^。;,:]{0,8}表(?:\\(.*\\))?$`, 'u');

/** Whether a table with a fitting header is a self-evaluation form, and not any table of indicators: enough of a form must be there. */
export function isEnoughForAForm(found: Evidence): boolean {
  const { fields } = found.columns;
  const signs = [
    fields.level1 !== undefined,
    fields.level2 !== undefined,
    fields.target !== undefined && fields.actual !== undefined,
    fields.weight !== undefined,
    fields.score !== undefined,
    fields.deviation !== undefined,
    isThere(found.title),
    isThere(found.project) || isThere(found.department) || isThere(found.unit),
    isThere(found.funds),
    found.goals.length > 0,
    found.total !== null,
  ];
  const isFilled = found.rows.length > 0 || isThere(found.title);
  return isFilled && signs.filter(Boolean).length >= ENOUGH && isAboutSpending(found);
}

/** Whether something was found at all. */
export function isThere<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** Targets, actuals, weights and scores stand in many tables: a self-evaluation says so, or has its levels, or speaks of money and goals. */
function isAboutSpending({ sheet, title, funds, goals, project, rows }: Evidence): boolean {
  if (namesEvaluation(sheet) || (title !== null && namesEvaluation(title.text))) return true;
  if (isThere(funds) && (goals.length > 0 || isThere(project))) return true;
  const levels = rows.flatMap((row) => [row.level1 ?? '', row.level2 ?? '']).map(plain);
  const said = (word: string): boolean => levels.some((level) => level.includes(word));
  return EVALUATION_LEVELS.alone.some(said) || EVALUATION_LEVELS.together.filter(said).length >= ENOUGH_LEVELS;
}

function namesEvaluation(text: string): boolean {
  const flat = plain(text);
  const has = (words: readonly string[]): boolean => words.some((word) => flat.includes(word));
  if (has(TITLE_WORDS.spending)) return has(TITLE_WORDS.evaluation) || flat.includes(TITLE_WORDS.judgement);
  return has(TITLE_WORDS.evaluation) && !has(TITLE_WORDS.people);
}

/**
 * Whether the last line above a header that names a form names another one: a form that reports the middle of the year (绩效运行监控表) has the
 * headers of a self-evaluation, and its actuals are no results.
 */
export function isOtherForm(grid: Grid, region: Region, title: Evidence['title']): boolean {
  for (let row = region.bottom; row >= Math.max(region.top, (title?.row ?? -1) + 1); row--) {
    const [first, ...others] = grid.ownTexts(row, region.left, region.right);
    if (first === undefined || others.length > 0 || first.text.length > LONGEST_TITLE) continue;
    const flat = plain(first.text);
    if (OTHER_FORM.test(flat) && !TITLE_WORDS.evaluation.some((word) => flat.includes(word))) return true;
  }
  return false;
}
