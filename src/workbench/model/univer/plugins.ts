import type { PluginCtor } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

/** A Univer plugin and what it is configured with. */
export type PluginEntry = readonly [PluginCtor, object?];

/** Everything a workbook needs to calculate, without a screen. A page puts its own list, in Univer's order, with these among them. */
export const HEADLESS_PLUGINS: readonly PluginEntry[] = [
  [UniverFormulaEnginePlugin],
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsConditionalFormattingPlugin],
];
