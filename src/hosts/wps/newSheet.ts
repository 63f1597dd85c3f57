import { toA1 } from '../../core/form/address';
import {
  FILLS,
  FONT_NAME,
  FONT_SIZE,
  isSameSheetName,
  LINE_COLOR,
  ROLE_NAME,
  roleFormula,
  roleOfFormula,
  sheetReference,
  TEXT_COLORS,
  uniqueSheetName,
  type CellLook,
  type DesignCell,
  type InputRule,
  type SheetDesign,
  type SheetRole,
} from '../../core/sheetDesign';
import { HostError } from '../port';
import { GENERAL } from '../shared/builtInFormats';
import { asTyped } from '../shared/typedText';
import {
  A4,
  ALERT,
  BETWEEN,
  CHART_TYPE,
  HORIZONTAL,
  ORIENTATION,
  STACKED,
  THIN_LINE,
  VALIDATION,
  VERTICAL,
  type WpsApplication,
  type WpsRange,
  type WpsWorkbook,
  type WpsWorksheet,
} from './api';
import { rangeOf } from './cells';
import { toBgr } from './colour';
import { sheetsOf } from './refusal';

/**
 * Makes a sheet behind the others. What its cells hold is certain: when that fails the sheet is taken away again. One that it replaces goes
 * last of all, when the new one stands under its name; until then it only steps aside. How the sheet looks is as the build can do it, because
 * the members for it differ between builds and a plain sheet is better than none.
 * @throws HostError when nothing was changed
 */
export function putSheet(
  application: WpsApplication,
  workbook: WpsWorkbook,
  design: SheetDesign,
  { replace }: { readonly replace: boolean },
): void {
  if (workbook.ProtectStructure) throw new HostError('workbook-protected', 'the structure is protected');
  const present = sheetsOf(workbook).find(({ Name }) => isSameSheetName(Name, design.name));
  if (present !== undefined) {
    const isOurs = design.role !== null && roleOf(present) === design.role;
    if (!replace || !isOurs) throw new HostError('sheet-name-taken', 'a sheet has that name', { sheet: present.Name });
    if (present.ProtectContents) throw new HostError('sheet-protected', 'the sheet is protected', { sheet: present.Name });
  }
  const last = workbook.Worksheets.Item(workbook.Worksheets.Count);
  const sheet = workbook.Worksheets.Add(undefined, present ?? last);
  // A sheet that is made anew keeps its name as the person writes it.
  const name = present?.Name ?? design.name;
  try {
    for (const cell of design.cells) writeCell(sheet, cell);
    for (const area of design.merges) rangeOf(sheet, area).Merge();
    if (design.role !== null) sheet.Names.Add(ROLE_NAME, roleFormula(design.role), false);
    if (present !== undefined) rename(present, uniqueSheetName(name, sheetsOf(workbook).map(({ Name }) => Name), name));
    rename(sheet, name);
    if (present !== undefined) removeFrom(workbook, application, present);
  } catch (error) {
    // The new sheet first: it may have the name already that the old one is to have again.
    asFarAsPossible(() => deleteQuietly(application, sheet));
    if (present !== undefined && present.Name !== name) asFarAsPossible(() => rename(present, name));
    throw error;
  }
  sheet.Activate();
  for (const part of looks(application, sheet, design)) asFarAsPossible(part);
}

function writeCell(sheet: WpsWorksheet, { row, column, value, numberFormat = GENERAL }: DesignCell): void {
  const cell = sheet.Range(toA1({ row, column }));
  if (numberFormat !== GENERAL) cell.NumberFormat = numberFormat;
  if (value !== null) cell.Value2 = asTyped(value, numberFormat);
}

/** @throws HostError when the sheet is called otherwise afterwards: not every refusal of WPS is an error */
function rename(sheet: WpsWorksheet, name: string): void {
  sheet.Name = name;
  if (sheet.Name !== name) throw new HostError('unknown', 'the sheet did not take its name');
}

/** @throws HostError when the sheet is still there afterwards */
function removeFrom(workbook: WpsWorkbook, application: WpsApplication, sheet: WpsWorksheet): void {
  const count = workbook.Worksheets.Count;
  deleteQuietly(application, sheet);
  if (workbook.Worksheets.Count === count) throw new HostError('unknown', 'the sheet was not deleted');
}

function deleteQuietly(application: WpsApplication, sheet: WpsWorksheet): void {
  const asks = application.DisplayAlerts;
  application.DisplayAlerts = false;
  try {
    sheet.Delete();
  } finally {
    application.DisplayAlerts = asks;
  }
}

/** What we made a sheet for, or `null` when it is not one of ours. */
function roleOf({ Names }: WpsWorksheet): SheetRole | null {
  const names = Array.from({ length: Names.Count }, (_, index) => Names.Item(index + 1));
  const mark = names.find(({ Name }) => Name.slice(Name.lastIndexOf('!') + 1) === ROLE_NAME);
  return roleOfFormula(mark?.RefersTo ?? null);
}

/** Everything about how the sheet looks and prints, part by part. */
function looks(application: WpsApplication, sheet: WpsWorksheet, design: SheetDesign): (() => void)[] {
  return [
    ...design.columnWidths.map((width, column) => () => {
      rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column }).ColumnWidth = width;
    }),
    ...[...design.rowHeights].map(([row, height]) => () => {
      rangeOf(sheet, { top: row, left: 0, bottom: row, right: 0 }).RowHeight = height;
    }),
    ...design.cells.map((cell) => () => dress(sheet.Range(toA1(cell)), cell.look)),
    ...design.merges.map((area) => () => {
      const look = design.cells.find(({ row, column }) => row === area.top && column === area.left)?.look;
      if (look?.border === true) drawBorder(rangeOf(sheet, area));
    }),
    ...design.inputRules.map((rule) => () => addRule(rangeOf(sheet, rule.area), rule)),
    ...design.cells.map((cell) => () => addLink(sheet, cell)),
    () => setUpPage(sheet, design),
    () => {
      const window = application.ActiveWindow;
      window.DisplayGridlines = design.showsGridLines;
      if (design.frozenRows === 0) return;
      window.SplitColumn = 0;
      window.SplitRow = design.frozenRows;
      window.FreezePanes = true;
    },
    ...design.charts.map((chart) => () => {
      const place = rangeOf(sheet, chart.place);
      const made = sheet.ChartObjects().Add(place.Left, place.Top, place.Width, place.Height).Chart;
      made.ChartType = CHART_TYPE[chart.kind];
      for (const { name, values } of chart.series) {
        const series = made.SeriesCollection().NewSeries();
        series.Name = name;
        series.Values = rangeOf(sheet, values);
        series.XValues = rangeOf(sheet, chart.categories);
      }
      made.HasTitle = true;
      made.ChartTitle.Text = chart.title;
    }),
  ];
}

function dress(cell: WpsRange, look: CellLook): void {
  cell.Font.Name = FONT_NAME;
  cell.Font.Size = look.size ?? FONT_SIZE;
  if (look.bold === true) cell.Font.Bold = true;
  if (look.text !== undefined && look.text !== 'plain') cell.Font.Color = toBgr(TEXT_COLORS[look.text]);
  if (look.fill !== undefined) cell.Interior.Color = toBgr(FILLS[look.fill]);
  if (look.horizontal !== undefined) cell.HorizontalAlignment = HORIZONTAL[look.horizontal];
  cell.VerticalAlignment = VERTICAL[look.vertical ?? 'middle'];
  if (look.wrap === true) cell.WrapText = true;
  if (look.stacked === true) cell.Orientation = STACKED;
  if (look.border === true) drawBorder(cell);
}

function drawBorder({ Borders }: WpsRange): void {
  Borders.LineStyle = THIN_LINE;
  Borders.Color = toBgr(LINE_COLOR);
}

function addRule({ Validation }: WpsRange, { allowed, prompt, refusal }: InputRule): void {
  switch (allowed.kind) {
    case 'list':
      Validation.Add(VALIDATION.list, allowed.isStrict ? ALERT.stop : ALERT.warning, BETWEEN, allowed.words.join(','));
      break;
    case 'number':
      Validation.Add(VALIDATION.number, ALERT.warning, BETWEEN, String(allowed.from), String(allowed.to));
      break;
    case 'any':
      Validation.Add(VALIDATION.any, ALERT.stop, BETWEEN, '');
      break;
  }
  Validation.ShowError = refusal !== null && (allowed.kind !== 'list' || allowed.isStrict);
  if (prompt !== null) {
    Validation.InputTitle = prompt.title;
    Validation.InputMessage = prompt.text;
  }
  if (refusal !== null) Validation.ErrorMessage = refusal;
}

function addLink(sheet: WpsWorksheet, { link, row, column }: DesignCell): void {
  if (link === undefined) return;
  const place = link.sheet === null ? '' : sheetReference(link.sheet, link.cell ?? 'A1');
  sheet.Hyperlinks.Add(sheet.Range(toA1({ row, column })), 'file' in link ? link.file : '', place);
}

function setUpPage({ PageSetup }: WpsWorksheet, { print }: SheetDesign): void {
  PageSetup.PaperSize = A4;
  PageSetup.Orientation = ORIENTATION[print.orientation];
  PageSetup.Zoom = false;
  PageSetup.FitToPagesWide = 1;
  PageSetup.FitToPagesTall = print.pagesTall ?? false;
  PageSetup.CenterHorizontally = true;
  if (print.titleRows !== null) PageSetup.PrintTitleRows = `$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`;
}

/** Leaves out what this build cannot do: a look that somebody may give by hand, or a step back, where the first refusal is the one to tell. */
function asFarAsPossible(part: () => void): void {
  try {
    part();
  } catch {
    // What matters is there already, or told already.
  }
}
