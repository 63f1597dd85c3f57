import { markPalettes } from '../plan/markColours';
import type { FillRole, TextRole } from './design';

const { standard } = markPalettes;

/** Fill of each role, `#RRGGBB`; errors, warnings and hints look as the marks on a form do. */
export const FILLS: Readonly<Record<FillRole, string>> = {
  header: '#E7ECF3',
  input: '#FFFDF2',
  total: '#F2F2F2',
  error: standard.error.fill,
  warning: standard.warning.fill,
  info: standard.info.fill,
  pass: '#E2F0D9',
};

/** Colour of a text; at least 4.5:1 on white and on every fill. */
export const TEXT_COLORS: Readonly<Record<TextRole, string>> = { plain: '#000000', muted: '#595959', link: '#0B4EA2' };

export const LINE_COLOR = '#000000';

/** Colours of the series of a chart, in order; told apart by their lightness as well. */
export const SERIES_COLORS = ['#2F5F98', '#9DB8D9', '#C55A11', '#F4B183'] as const;
