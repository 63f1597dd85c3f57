import type { CellArea } from '../form/address';
import type { FindingLevel } from '../checks/finding';
import { fill, messages, wordFinding, type Language } from '../messages';
import { rowHeightFor, SheetDraft, type CellLink, type CellLook, type SheetDesign } from '../sheetDesign';
import type { SourceFile, SummaryEntry } from './entries';
import { linkTo, summaryRow } from './summaryRow';
import type { SummaryOptions } from './summaryDesign';
import { summaryWords, type SummaryWords } from './words';

const TITLE: CellLook = { bold: true, size: 16, horizontal: 'center' };
const BASIS: CellLook = { text: 'muted', horizontal: 'center' };
const HEADER: CellLook = { bold: true, border: true, fill: 'header', horizontal: 'center', wrap: true };
const PROSE: CellLook = { border: true, horizontal: 'left', vertical: 'top', wrap: true };
const MIDDLE: CellLook = { ...PROSE, horizontal: 'center' };
const TITLE_HEIGHT = 30;
const LEAST_HEIGHT = 20;
const HEAD_ROWS = 3;

/** Looks of the cells of a line by their names; thousands of cells share them. */
const LOOKS = {
  prose: PROSE,
  middle: MIDDLE,
  error: { ...MIDDLE, fill: 'error' },
  warning: { ...MIDDLE, fill: 'warning' },
  info: { ...MIDDLE, fill: 'info' },
} as const satisfies Record<FindingLevel | 'prose' | 'middle', CellLook>;
const LINKED: CellLook = { ...MIDDLE, text: 'link' };

/** Everything that was found in some forms as a list (问题清单), each with a link to its cell. */
export function findingsDesign(entries: readonly SummaryEntry[], options: SummaryOptions): SheetDesign {
  return findingsSheet(entries.map((entry) => formFindings(entry, options.language)), options);
}

/** The findings of one form, as lines of the list. */
export interface FormFindings {
  readonly file: SourceFile | null;
  readonly lines: readonly FindingLine[];
}

export interface FindingLine {
  /** Texts and the names of their looks. */
  readonly cells: readonly (readonly [string, keyof typeof LOOKS])[];
  readonly link: CellLink;
}

export function formFindings(entry: SummaryEntry, language: Language): FormFindings {
  return { file: entry.file, lines: linesOf(entry, language) };
}

/** A file that could not be read, as a line of the list. @param level what stands in the column of levels */
export function unreadableFile(file: SourceFile, level: string, message: string): FormFindings {
  const empty = ['', 'prose'] as const;
  const cells = [['—', 'prose'], empty, empty, empty, [level, 'error'], [message, 'prose'], empty, empty, empty] as const;
  return { file, lines: [{ cells, link: { file: file.path, sheet: null, cell: null } }] };
}

/** What stands on no sheet is a file that could not be read. */
function isForm({ lines }: FormFindings): boolean {
  return lines.every(({ link }) => link.sheet !== null);
}

/**
 * The same of lines that were made before, so that the forms need not be at hand.
 * @param omitted findings that are not among the lines; the list says so at its end
 */
export function findingsSheet(forms: readonly FormFindings[], { pack, language, name }: SummaryOptions, omitted = 0): SheetDesign {
  const words = summaryWords[language];
  const hasFiles = forms.some(({ file }) => file !== null);
  const columns = columnsOf(words, hasFiles);
  const draft = new SheetDraft();
  const heights = new Map<number, number>([[0, TITLE_HEIGHT], [1, LEAST_HEIGHT], [2, LEAST_HEIGHT]]);
  const across = (row: number): CellArea => ({ top: row, left: 0, bottom: row, right: columns.length - 1 });
  draft.put(across(0), words.findingsTitle, TITLE);
  draft.put(across(1), fill(words.basis, { count: forms.filter(isForm).length, pack: pack.title[language] }), BASIS);
  columns.forEach(([header], column) => draft.put({ row: 2, column }, header, HEADER));
  let row = HEAD_ROWS;
  for (const { file, lines } of forms) {
    for (const line of lines) {
      const cells = [[String(row - HEAD_ROWS + 1), 'middle'] as const, ...(hasFiles ? [[file?.name ?? '', 'prose'] as const] : []), ...line.cells];
      const linked = cells.length - line.cells.length + LINKED_CELL;
      cells.forEach(([text, look], column) => {
        const isLinked = column === linked;
        const value = column === 0 ? Number(text) : text === '' ? null : text;
        draft.put({ row, column }, value, isLinked ? LINKED : LOOKS[look], isLinked ? { link: line.link } : {});
      });
      heights.set(row, Math.max(LEAST_HEIGHT, ...cells.map(([text], column) => rowHeightFor(text, columns[column]?.[1] ?? 0))));
      row += 1;
    }
  }
  if (omitted > 0) {
    draft.put(across(row), fill(words.omitted, { count: omitted }), { border: true, horizontal: 'center' });
    heights.set(row, LEAST_HEIGHT);
  } else if (row === HEAD_ROWS) {
    draft.put(across(row), words.nothingFound, { border: true, horizontal: 'center' });
    heights.set(row, LEAST_HEIGHT);
  }
  return {
    name: name ?? words.findingsName,
    role: 'findings',
    cells: draft.cells,
    merges: draft.merges,
    columnWidths: columns.map(([, width]) => width),
    rowHeights: heights,
    inputRules: [],
    frozenRows: HEAD_ROWS,
    showsGridLines: false,
    print: { orientation: 'landscape', pagesTall: null, titleRows: { first: 2, last: 2 } },
    charts: [],
  };
}

/** Headers and widths. */
function columnsOf(words: SummaryWords, hasFiles: boolean): (readonly [string, number])[] {
  return [
    [words.number, 6],
    ...(hasFiles ? [[words.file, 22] as const] : []),
    [words.sheet, 14],
    [words.project, 20],
    [words.cell, 8],
    [words.row, 20],
    [words.level, 8],
    [words.message, 36],
    [words.why, 30],
    [words.todo, 30],
    [words.source, 18],
  ];
}

/** Which of the cells of a line leads to the form. */
const LINKED_CELL = 2;

function linesOf({ evaluation, file }: SummaryEntry, language: Language): readonly FindingLine[] {
  const { sheet, project } = summaryRow({ evaluation, file });
  return evaluation.findings.map((finding) => {
    const { message, why, todo, basis } = wordFinding(finding, language);
    const cells: FindingLine['cells'] = [
      [sheet, 'prose'],
      [project, 'prose'],
      [finding.cells[0], 'middle'],
      [finding.label, 'prose'],
      [messages[language].levels[finding.level], finding.level],
      [message, 'prose'],
      [why, 'prose'],
      [todo, 'prose'],
      [basis ?? '', 'prose'],
    ];
    return { cells, link: linkTo(file, sheet, finding.cells[0]) };
  });
}
