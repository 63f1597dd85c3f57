import type { CellPosition } from '../../../core/form/address';
import type { Span } from '../xml/scanner';
import { splice } from '../xml/splice';
import { PackageError } from '../error';

/**
 * The boxes in which Excel shows notes are shapes of a VML drawing. Excel writes VML that is not always well-formed XML,
 * so it is edited as text: a shape is taken out or put in whole, and nothing else is looked at.
 */
const NAMESPACES: Readonly<Record<string, string>> = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};
const NOTE_TYPE = '_x0000_t202';
/** The first shape number of a drawing; each drawing has numbers of its own. */
const FIRST_SHAPE = 1025;
const SHAPE_OPEN = '<v:shape ';
const SHAPE_CLOSE = '</v:shape>';
/** Size of a box in columns and rows. */
const BOX = { columns: 3, rows: 5 };

const SHAPE_TYPE =
  `<v:shapetype id="${NOTE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing without shapes. */
export const EMPTY_DRAWING =
  `<xml${Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')}>` +
  `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;

/** The drawing without the note boxes of some cells and with new ones. Throws {@link PackageError}. */
export function editDrawing(text: string, removed: readonly CellPosition[], added: readonly CellPosition[]): string {
  const gone = new Set(removed.map(keyOf));
  const kept = splice(
    text,
    noteShapes(text)
      .filter(({ key }) => gone.has(key))
      .map(({ start, end }) => ({ start, end, text: '' })),
  );
  if (added.length === 0) return kept;
  const at = kept.lastIndexOf('</');
  if (at < 0) throw new PackageError('corrupt', 'VML drawing has no end');
  const declared = declarations(kept);
  let number = nextShape(kept);
  const shapes = added.map((cell) => shapeXml(cell, number++, declared));
  const type = kept.includes(`id="${NOTE_TYPE}"`) ? '' : SHAPE_TYPE.replace('<v:shapetype', `<v:shapetype${declared}`);
  return splice(kept, [{ start: at, end: at, text: type + shapes.join('') }]);
}

/** Whether nothing is drawn any more. */
export function isEmptyDrawing(text: string): boolean {
  return !/<v:(?:shape|group|rect|roundrect|oval|line|polyline|arc|curve|image)[\s>]/.test(text);
}

/** Namespaces that the drawing does not declare under the usual prefixes, to be declared where we use them. */
function declarations(text: string): string {
  const root = text.slice(0, text.indexOf('>', text.indexOf('<xml')) + 1);
  return Object.entries(NAMESPACES)
    .filter(([prefix]) => !root.includes(`xmlns:${prefix}=`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('');
}

function nextShape(text: string): number {
  let highest = FIRST_SHAPE - 1;
  for (const [, digits] of text.matchAll(/_x0000_s(\d{1,9})/g)) highest = Math.max(highest, Number(digits));
  return highest + 1;
}

function shapeXml({ row, column }: CellPosition, number: number, declared: string): string {
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 2, column + 1 + BOX.columns, 15, top + BOX.rows, 4].join(', ');
  return (
    `<v:shape${declared} id="_x0000_s${number}" type="#${NOTE_TYPE}" style="position:absolute;width:160pt;height:80pt;z-index:${number - FIRST_SHAPE + 1};visibility:hidden"` +
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

function noteShapes(text: string): (Span & { readonly key: string })[] {
  const shapes: (Span & { readonly key: string })[] = [];
  for (let start = text.indexOf(SHAPE_OPEN); start >= 0; ) {
    const close = text.indexOf(SHAPE_CLOSE, start);
    if (close < 0) break;
    const end = close + SHAPE_CLOSE.length;
    const shape = text.slice(start, end);
    const row = /<x:Row>\s*(\d{1,7})\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d{1,5})\s*<\/x:Column>/.exec(shape)?.[1];
    const isNote = /ObjectType\s*=\s*["']Note["']/.test(shape);
    if (isNote && row !== undefined && column !== undefined) shapes.push({ start, end, key: keyOf({ row: Number(row), column: Number(column) }) });
    start = text.indexOf(SHAPE_OPEN, end);
  }
  return shapes;
}

function keyOf({ row, column }: CellPosition): string {
  return `${row},${column}`;
}
