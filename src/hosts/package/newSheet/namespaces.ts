import { dialectOf, type Dialect } from '../opc/dialect';
import type { PackageParts } from '../opc/parts';

/** The namespaces of everything that a new sheet consists of. */
export interface Namespaces extends Dialect {
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

/** The namespaces that the package speaks; those of drawings follow from that of its sheets. */
export function namespacesOf(parts: PackageParts): Namespaces {
  const dialect = dialectOf(parts);
  const drawing = (name: string): string => dialect.main.replace('spreadsheetml', 'drawingml').replace(/main$/u, name);
  return { ...dialect, drawing: drawing('main'), sheetDrawing: drawing('spreadsheetDrawing'), chart: drawing('chart') };
}
