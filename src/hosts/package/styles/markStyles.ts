import { markPaletteIds, markPalettes, type MarkColours } from '../../../core/plan/markColours';
import { coloursOf } from '../../../core/plan/marker';
import type { Mark } from '../../../core/plan/transaction';
import { PackageError } from '../error';
import { declareContentType } from '../opc/contentTypes';
import { dialectOf } from '../opc/dialect';
import { resolveTarget } from '../opc/partName';
import type { PackageParts } from '../opc/parts';
import { addRelationship } from '../opc/relationships';
import type { Span } from '../xml/scanner';
import { XmlScanner } from '../xml/scanner';
import { splice } from '../xml/splice';

/** Of all palettes, in the order in which the styles of one step are added. */
const ALL_COLOURS: readonly MarkColours[] = markPaletteIds.flatMap((id) => {
  const { error, warning, info } = markPalettes[id];
  return [error, warning, info];
});

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** What stands inside the style sheet that a file without one gets. */
const MINIMAL_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>';

/** Children of a style sheet that stand before `dxfs` (ECMA-376, CT_Stylesheet). */
const BEFORE_DXFS = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']);

interface DxfList {
  readonly text: string;
  readonly prefix: string;
  /** The whole `dxfs` element; empty at the place where it belongs when there is none. */
  readonly element: Span;
  readonly name: string | null;
  readonly count: Span | null;
  /** From the `>` or `/>` of the opening tag on. */
  readonly tagTail: Span;
  readonly items: readonly Span[];
}

/** Index of the differential style that colours a mark. */
export type MarkStyle = (mark: Pick<Mark, 'formula' | 'level'>) => number;

/** The differential styles of some marks, adding those that are missing. `stylesPart` is `null` in a file without styles. */
export function ensureMarkStyles(
  parts: PackageParts,
  workbookPart: string,
  stylesPart: string | null,
  marks: readonly Pick<Mark, 'formula' | 'level'>[],
): MarkStyle {
  const part = stylesPart ?? addStylesPart(parts, workbookPart);
  const list = readDxfs(parts.requireText(part));
  const items = list.items.map(({ start, end }) => list.text.slice(start, end));
  const wanted = new Set(marks.map(coloursOf));
  const found = new Map<MarkColours, number>();
  const added: string[] = [];
  for (const colours of ALL_COLOURS) {
    if (!wanted.has(colours)) continue;
    const xml = dxfXml(list.prefix, colours);
    const known = items.indexOf(xml);
    found.set(colours, known >= 0 ? known : items.push(xml) - 1);
    if (known < 0) added.push(xml);
  }
  if (added.length > 0) parts.set(part, rewrite(list, list.items.length, added));
  return (mark) => found.get(coloursOf(mark)) ?? 0;
}

/** Drops differential styles of ours from the end of the list when nothing in the package refers to them any more. */
export function dropUnusedMarkStyles(parts: PackageParts, stylesPart: string): void {
  const list = readDxfs(parts.requireText(stylesPart));
  const ours = new Set(ALL_COLOURS.map((colours) => dxfXml(list.prefix, colours)));
  const isOurs = (index: number): boolean => {
    const item = list.items[index];
    return item !== undefined && ours.has(list.text.slice(item.start, item.end));
  };
  if (!isOurs(list.items.length - 1)) return;
  const used = usedDxfs(parts);
  if (used === null) return;
  let kept = list.items.length;
  while (isOurs(kept - 1) && !used.has(kept - 1)) kept--;
  if (kept === list.items.length) return;
  const original = parts.originalText(stylesPart);
  const candidates = [rewrite(list, kept, []), ...(kept === 0 ? emptyLists(list) : [])];
  parts.set(stylesPart, candidates.find((text) => text === original) ?? candidates[0] ?? list.text);
}

function dxfXml(p: string, { fill, font }: MarkColours): string {
  const colour = `<${p}font><${p}color rgb="${argb(font)}"/></${p}font>`;
  const pattern = `<${p}patternFill patternType="solid"><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill>`;
  return `<${p}dxf>${colour}<${p}fill>${pattern}</${p}fill></${p}dxf>`;
}

/** `#RRGGBB` as a file has it, opaque. */
function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}

function readDxfs(text: string): DxfList {
  const scanner = new XmlScanner(text);
  scanner.root();
  const { prefix } = scanner;
  let insertion = scanner.end;
  while (scanner.nextChild(1)) {
    if (BEFORE_DXFS.has(scanner.local)) insertion = scanner.skip();
    else if (scanner.is('dxfs')) {
      const { start, name } = scanner;
      const count = scanner.attributeSpan('count');
      const tagTail = { start: scanner.attributesInsertion, end: scanner.end };
      const items: Span[] = [];
      if (scanner.isOpen()) {
        while (scanner.nextChild(2)) {
          const item = scanner.start;
          if (scanner.is('dxf')) items.push({ start: item, end: scanner.skip() });
        }
      }
      return { text, prefix, element: { start, end: scanner.end }, name, count, tagTail, items };
    }
  }
  const nowhere = { start: insertion, end: insertion };
  return { text, prefix, element: nowhere, name: null, count: null, tagTail: nowhere, items: [] };
}

/**
 * The style sheet with the first `kept` items of the list and then the added ones. A list of ours in a style sheet that had none
 * goes without a count, so that it can be told from an empty one and taken away again.
 */
function rewrite(list: DxfList, kept: number, added: readonly string[]): string {
  const { text, prefix, element, items, count, name, tagTail } = list;
  const total = kept + added.length;
  if (name === null) return splice(text, [{ ...element, text: `<${prefix}dxfs>${added.join('')}</${prefix}dxfs>` }]);
  const head = count === null ? [] : [{ ...count, text: String(total) }];
  if (total === 0) {
    const emptied = { start: tagTail.start, end: element.end, text: '/>' };
    return splice(text, count === null ? [{ ...element, text: '' }] : [...head, emptied]);
  }
  const last = items[items.length - 1];
  if (last === undefined) {
    return splice(text, [...head, { start: tagTail.start, end: element.end, text: `>${added.join('')}</${name}>` }]);
  }
  const from = items[kept]?.start ?? last.end;
  return splice(text, [...head, { start: from, end: last.end, text: added.join('') }]);
}

/** The ways in which a style sheet may say that it has no differential styles. */
function emptyLists({ text, element, name }: DxfList): string[] {
  const tag = name ?? 'dxfs';
  return ['', `<${tag}/>`, `<${tag}></${tag}>`, `<${tag} count="0"></${tag}>`, `<${tag} count="0" />`].map((xml) =>
    splice(text, [{ ...element, text: xml }]),
  );
}

/** Indices that any part refers to; `null` when some part cannot be read, so that nobody knows. */
function usedDxfs(parts: PackageParts): Set<number> | null {
  const used = new Set<number>();
  try {
    for (const name of parts.names()) {
      if (!/\.xml$/i.test(name)) continue;
      for (const match of parts.requireText(name).matchAll(/dxfId\s*=\s*["'](\d{1,9})["']/gi)) used.add(Number(match[1]));
    }
  } catch (cause) {
    if (cause instanceof PackageError) return null;
    throw cause;
  }
  return used;
}

/** Gives a workbook without styles a style sheet. */
export function addStylesPart(parts: PackageParts, workbookPart: string): string {
  const part = resolveTarget(workbookPart, 'styles.xml');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  parts.set(part, `${head}<styleSheet xmlns="${dialectOf(parts).main}">${MINIMAL_STYLES}</styleSheet>`);
  addRelationship(parts, workbookPart, 'styles', part);
  declareContentType(parts, part, STYLES_TYPE);
  return part;
}
