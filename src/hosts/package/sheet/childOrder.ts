/** Children of a worksheet in the order in which they must stand (ECMA-376, CT_Worksheet), as far as we put something among them. */
const WORKSHEET_CHILDREN = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
] as const;

/** The children of a worksheet from the first one to the named one. */
export function worksheetChildrenUpTo(last: (typeof WORKSHEET_CHILDREN)[number]): ReadonlySet<string> {
  return new Set<string>(WORKSHEET_CHILDREN.slice(0, WORKSHEET_CHILDREN.indexOf(last) + 1));
}
