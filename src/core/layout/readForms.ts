import type { CellArea, CellPosition } from '../form/address';
import type { Form, FormCell, Goal, IndicatorRow, LevelWeight, NotAForm, TotalRow, UnknownColumn } from '../form/form';
import type { SheetSnapshot } from '../form/snapshot';
import { readFunds, type Region } from './budget';
import { assignColumns, type IndicatorColumns } from './columns';
import { isEnoughForAForm, isOtherForm, isThere } from './evidence';
import { readFundsBelow, type FundsBelow } from './fundsBelow';
import { findHeaders, type HeaderBand } from './findHeaders';
import { readGoals } from './goals';
import { Grid } from './grid';
import { readIndicatorRows } from './indicators';
import { inferColumns } from './inferColumns';
import { LevelReader } from './levels';
import { withLevelSums } from './levelSums';
import { findAmountUnit, findTitle, findValue, findYear } from './meta';
import { areInstructions, isInSummary, reasonFor } from './reject';
import { continuesForm, findTerritories, type Territory } from './territory';
import { tidy } from './text';
import { findWords, type WordsByRow } from './words';

/** An indicators block with what was read of it so far; a header repeated on the next page adds to it. */
interface Block {
  readonly territory: Territory;
  readonly columns: IndicatorColumns;
  readonly levels: LevelReader;
  readonly rows: IndicatorRow[];
  readonly goals: Goal[];
  readonly unknown: UnknownColumn[];
  readonly below: FundsBelow | null;
  total: TotalRow | null;
  explanation: FormCell | null;
  end: number;
}

/**
 * Reads the self-evaluation forms of a sheet, wherever they stand and however many, in reading order.
 * `notAForm` tells why a sheet without any is none.
 */
export function readForms(sheet: SheetSnapshot): { forms: Form[]; notAForm: NotAForm | null } {
  const grid = new Grid(sheet);
  const words = findWords(grid);
  const bands = findHeaders(grid, words).filter((band) => !isInSummary(grid, words, band));
  const results = readBlocks(grid, words, bands).map((block) => toForm(sheet.name, grid, words, block));
  const forms = results.flatMap(({ form }) => (form === null ? [] : [form]));
  if (forms.length > 0) return { forms, notAForm: null };
  const reason = reasonFor(grid, words, results[0]?.refusal ?? null);
  return { forms, notAForm: { sheet: sheet.name, reason } };
}

function readBlocks(grid: Grid, words: WordsByRow, bands: readonly HeaderBand[]): Block[] {
  const byBand = new Map<HeaderBand, Block>();
  for (const territory of findTerritories(grid, bands)) {
    const { band, above } = territory;
    const before = above === null ? undefined : byBand.get(above);
    const region: Region = {
      top: before === undefined ? grid.area.top : before.end + 1,
      bottom: band.top - 1,
      left: territory.left,
      right: territory.right,
    };
    const isContinued = before?.total === null && continuesForm(grid, words, region);
    const limits = { first: band.bottom + 1, last: territory.bottom, left: territory.left, right: band.right };
    const yearOfForm = (): number | null => findYear(grid, words, region, findTitle(grid, words, region), null);
    const columns = inferColumns(grid, words, assignColumns(band, yearOfForm), limits);
    const levels = isContinued ? before.levels : new LevelReader();
    const found = readIndicatorRows(grid, words, columns, limits, levels);
    if (isContinued) {
      before.goals.push(...readGoals(grid, words, region));
      before.rows.push(...found.rows);
      before.unknown.push(...columns.unknown);
      before.total = found.total;
      before.explanation ??= found.explanation;
      before.end = Math.max(found.end, band.bottom);
      byBand.set(band, before);
    } else {
      const end = Math.max(found.end, band.bottom);
      const below = found.total === null ? closingFunds(grid, words, columns, region, { ...territory, top: end + 1 }) : null;
      byBand.set(band, {
        territory: { ...territory, top: region.top },
        columns,
        levels,
        rows: [...found.rows],
        goals: [],
        unknown: [...columns.unknown],
        below,
        total: found.total ?? below?.total ?? null,
        explanation: found.explanation,
        end: below?.end ?? end,
      });
    }
  }
  return [...new Set(byBand.values())];
}

/** Funds below the indicators of a form that has none above them. */
function closingFunds(grid: Grid, words: WordsByRow, columns: IndicatorColumns, above: Region, below: Region): FundsBelow | null {
  const found = readFundsBelow(grid, words, columns, below);
  return found === null || readFunds(grid, words, above) !== null ? null : found;
}

/** A form, or why the table around a header is none. */
type Result = { readonly form: Form; readonly refusal: null } | { readonly form: null; readonly refusal: NotAForm['reason'] };

function toForm(sheet: string, grid: Grid, words: WordsByRow, block: Block): Result {
  const { territory, columns } = block;
  const { band } = territory;
  const region: Region = { top: territory.top, bottom: band.top - 1, left: territory.left, right: territory.right };
  const title = findTitle(grid, words, region);
  if (isOtherForm(grid, region, title)) return { form: null, refusal: 'other-form' };
  const head: Region = { ...region, top: title?.row ?? region.top };
  const fundsAbove = readFunds(grid, words, head);
  const funds = fundsAbove ?? block.below?.funds ?? null;
  const goalsBelowFunds = readGoals(grid, words, { ...head, top: fundsAbove === null ? head.top : fundsAbove.bottom + 1 });
  const goals = goalsBelowFunds.length > 0 ? goalsBelowFunds : readGoals(grid, words, head);
  const names: Region = { ...head, bottom: fundsAbove === null ? head.bottom : fundsAbove.top - 1 };
  const project = findValue(grid, words, names, 'projectName');
  const department = findValue(grid, words, names, 'department');
  const unit = findValue(grid, words, names, 'implementingUnit');
  const levelWeights: readonly LevelWeight[] = block.levels.levelWeights();
  const { fields } = columns;
  const evidence = { sheet, title, project, department, unit, funds, goals, total: block.total, columns, rows: block.rows };
  if (!isEnoughForAForm(evidence)) return { form: null, refusal: 'other-table' };
  if (areInstructions(block.rows.flatMap(({ target, actual }) => [target?.text ?? '', actual?.text ?? '']))) {
    return { form: null, refusal: 'instructions' };
  }
  const cells = [project?.cell, department?.cell, unit?.cell, title, ...goals.flatMap((goal) => [goal.expected, goal.actual])];
  const form: Form = {
    sheet,
    area: extent(grid, block, cells.filter(isThere), funds),
    title: title === null ? '' : tidy(title.text),
    year: findYear(grid, words, head, title, project?.text ?? null),
    projectName: project?.text ?? null,
    projectNameCell: project?.cell ?? null,
    department: department?.text ?? null,
    implementingUnit: unit?.text ?? null,
    amountUnit: findAmountUnit(grid, head, funds),
    budget: funds?.rows ?? [],
    goals: [...goals, ...block.goals],
    indicators: withLevelSums(block.rows),
    total: block.total ?? totalAbove(grid, words, names),
    has: {
      weight: fields.weight !== undefined,
      score: fields.score !== undefined,
      deviation: fields.deviation !== undefined,
      levels:
        block.rows.some((row) => row.level1 !== null || row.level2 !== null) || fields.level1 !== undefined || fields.level2 !== undefined,
    },
    levelWeights,
    unknownColumns: block.unknown,
    explanation: block.explanation,
  };
  return { form, refusal: null };
}

/** A total that stands among the labels above the blocks (自评总分). */
function totalAbove(grid: Grid, words: WordsByRow, region: Region): TotalRow | null {
  const value = findValue(grid, words, region, 'totalScore') ?? findValue(grid, words, region, 'total');
  return value === null ? null : { row: value.cell.row, label: '自评总分', weight: null, score: value.cell, deviation: null };
}

/** The rectangle from the first to the last cell that was read. */
function extent(grid: Grid, block: Block, cells: readonly CellPosition[], funds: { readonly top: number } | null): CellArea {
  const { band, blockLeft, right } = block.territory;
  const areas = cells.map((cell) => grid.areaAt(cell.row, cell.column));
  return {
    top: Math.min(band.top, funds?.top ?? band.top, ...areas.map((area) => area.top)),
    left: Math.min(blockLeft, ...areas.map((area) => area.left)),
    bottom: block.end,
    right: Math.max(band.right, ...areas.map((area) => Math.min(area.right, right))),
  };
}
