import type { UnknownColumn } from '../form/form';
import { toA1 } from '../form/address';
import { isName, type HeaderBand } from './findHeaders';
import type { HeaderColumn } from './header';
import { SELF_SCORE_BEGINS, type IndicatorRole } from './synonyms';
import { plain } from './text';

/** Columns of a table that belong to one header. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** A part of an indicator row that has a column of its own. */
export type IndicatorField = Exclude<IndicatorRole, 'level4' | 'adjustedTarget' | 'reviewScore' | 'other'>;

/** Which columns hold what in an indicators block. */
export interface IndicatorColumns {
  readonly fields: Readonly<Partial<Record<IndicatorField, ColumnSpan>>>;
  /** The third level where a fourth one holds the names: a row without a name of its own has its name there. */
  readonly upperName: ColumnSpan | null;
  /** A second column of names right behind the third level (三级指标 | 指标内容): the rows tell which of both holds the names. */
  readonly lowerName: ColumnSpan | null;
  /** A second column of units, right behind the actual (目标值 | 单位 | 实际值 | 单位). */
  readonly actualUnit: ColumnSpan | null;
  /** Weight columns beside the first and second level (一级指标 | 分值 | 二级指标 | 分值 …). */
  readonly levelWeights: Readonly<{ 1: ColumnSpan | null; 2: ColumnSpan | null }>;
  /** Columns inside the block that have no header word. */
  readonly headless: readonly ColumnSpan[];
  readonly unknown: readonly UnknownColumn[];
}

type Header = HeaderColumn<IndicatorRole>;

/**
 * Gives every role the one column that holds it; a second column of the same role is not understood, and neither are columns of several years of which
 * nobody can say which is that of the form.
 */
export function assignColumns(band: HeaderBand, yearOfForm: () => number | null): IndicatorColumns {
  const picked = new Map<IndicatorRole, Header>();
  const spare = new Set<Header>();
  for (const role of ROLES) {
    const found = candidates(band.columns, role);
    const chosen = likeliest(found, band.columns, yearOfForm);
    if (chosen !== undefined) picked.set(role, chosen);
    for (const header of found) if (header !== chosen) spare.add(header);
  }
  const weights = splitWeights(band.columns, picked);
  for (const header of [weights.own, weights[1], weights[2]]) if (header !== null) spare.delete(header);
  if (weights.own !== null) picked.set('weight', weights.own);

  const actualUnit = [...spare].find((header) => isUnitOf(header, picked.get('actual'))) ?? null;
  if (actualUnit !== null) spare.delete(actualUnit);

  const adjusted = picked.get('adjustedTarget');
  const yearStart = picked.get('initialTarget') ?? (adjusted === undefined ? undefined : picked.get('target'));
  const target = adjusted ?? picked.get('target') ?? yearStart;
  const name = picked.get('level4') ?? picked.get('level3') ?? picked.get('level2') ?? picked.get('level1');
  const fields: Partial<Record<IndicatorField, ColumnSpan>> = {};
  for (const field of PLAIN_FIELDS) {
    const header = picked.get(field);
    if (header !== undefined && header !== name) fields[field] = span(header);
  }
  if (name !== undefined) fields.level3 = span(name);
  if (target !== undefined) fields.target = span(target);
  if (yearStart !== undefined && yearStart !== target) fields.initialTarget = span(yearStart);
  return {
    fields,
    upperName: spanOrNull(picked.has('level4') ? (picked.get('level3') ?? null) : null),
    lowerName: spanOrNull(band.columns.find((header) => isSecondName(header, name)) ?? null),
    actualUnit: spanOrNull(actualUnit),
    levelWeights: { 1: spanOrNull(weights[1]), 2: spanOrNull(weights[2]) },
    headless: band.columns.filter((header) => header.header === '').map(span),
    unknown: band.columns.filter((header) => isUnknown(header, spare) || isSecondName(header, name)).map(describe),
  };
}

const PLAIN_FIELDS = [
  'level1',
  'level2',
  'sign',
  'unit',
  'actual',
  'weight',
  'score',
  'deviation',
  'coefficient',
  'rule',
] as const satisfies readonly IndicatorField[];

const ROLES = [...PLAIN_FIELDS, 'level3', 'level4', 'initialTarget', 'target', 'adjustedTarget'] as const satisfies readonly IndicatorRole[];

/** Columns that could hold a role, the likeliest first. Actuals never stand before the names: 年度绩效指标完成情况 there is the name of the block. */
function candidates(columns: readonly Header[], role: IndicatorRole): Header[] {
  const found = columns.filter((header) => header.match?.role === role);
  if (found.length === 0) return found;
  const names = role === 'actual' ? columns.filter(isName) : [];
  const possible = names.length === 0 ? found : found.filter((header) => names.some(({ left }) => left < header.left));
  return possible.length < 2 ? possible : possible.sort((a, b) => likelihood(a, role) - likelihood(b, role) || a.left - b.left);
}

/** The likeliest of some columns. Of several years (2021年实际值, 2022年实际值) it is that of the form, if anything tells which, and one without a year is. */
function likeliest(found: readonly Header[], columns: readonly Header[], yearOfForm: () => number | null): Header | undefined {
  const [first] = found;
  if (found.length < 2) return first;
  const alike = found.filter(({ match }) => match?.certainty === first?.match?.certainty);
  const years = new Set(alike.map(yearOf));
  if (years.size < 2) return first;
  const year = years.has(null) ? null : yearReported(columns, yearOfForm);
  return alike.find((header) => yearOf(header) === year);
}

/** The last year that the headers of actuals name, for nothing is done yet in a later one; else the year that the form names. */
function yearReported(columns: readonly Header[], yearOfForm: () => number | null): string | null {
  const done = columns.flatMap((header) => (header.match?.role === 'actual' ? (yearOf(header) ?? []) : []));
  return done.sort().at(-1) ?? yearOfForm()?.toString() ?? null;
}

const YEAR_IN_FRONT = /^(?:19|20)\d\d(?=年)/u;

function yearOf({ header }: Header): string | null {
  return YEAR_IN_FRONT.exec(plain(header))?.[0] ?? null;
}

/** Whether a header stands for names once more, right behind the one that was picked. */
function isSecondName({ match, left }: Header, name: Header | undefined): boolean {
  return name?.match?.role === 'level3' && match?.role === 'level3' && match.certainty !== 'contains' && left === name.right + 1;
}

function isUnitOf({ match, left }: Header, actual: Header | undefined): boolean {
  return match?.role === 'unit' && actual !== undefined && left === actual.right + 1;
}

const BY_CERTAINTY = { plain: 0, contains: 2, typo: 2, weak: 4 } as const;

function likelihood(header: Header, role: IndicatorRole): number {
  const certainty = header.match === null ? 6 : BY_CERTAINTY[header.match.certainty];
  const text = plain(header.header);
  return isPreferred(role, text) ? certainty - 1 : certainty;
}

function isPreferred(role: IndicatorRole, text: string): boolean {
  if (role === 'score') return SELF_SCORE_BEGINS.some((word) => text.startsWith(word));
  if (role === 'actual') return /实际|全年|年度/.test(text);
  return role === 'level3' && text.endsWith('指标');
}

/** Tells the weight of the indicator from those that stand beside its levels. */
function splitWeights(
  columns: readonly Header[],
  picked: ReadonlyMap<IndicatorRole, Header>,
): { own: Header | null; 1: Header | null; 2: Header | null } {
  const weights = columns.filter((header) => header.match?.role === 'weight');
  const [level1, level2, level3] = [picked.get('level1'), picked.get('level2'), picked.get('level4') ?? picked.get('level3')];
  if (weights.length < 2 || level3 === undefined) return { own: picked.get('weight') ?? null, 1: null, 2: null };
  const between = (from: Header | undefined, to: Header): Header | null =>
    weights.find((weight) => from !== undefined && weight.left > from.left && weight.left < to.left) ?? null;
  return {
    own: weights.find((weight) => weight.left > level3.left) ?? weights.at(-1) ?? null,
    1: between(level1, level2 ?? level3),
    2: between(level2, level3),
  };
}

/** A column is understood when its word is known, even where nothing is done with it; a word known twice is not. */
function isUnknown(header: Header, spare: ReadonlySet<Header>): boolean {
  if (header.header === '') return false;
  return header.match === null || (spare.has(header) && header.match.certainty !== 'weak');
}

function describe(header: Header): UnknownColumn {
  return { header: header.header, cell: toA1({ row: header.row, column: header.column }) };
}

function span(header: Header): ColumnSpan {
  return { left: header.left, right: header.right };
}

function spanOrNull(header: Header | null): ColumnSpan | null {
  return header === null ? null : span(header);
}
