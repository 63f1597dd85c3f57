import { isSameSheetName, type SheetDesign } from '../../../core/sheetDesign';
import { HostError } from '../../port';
import { declareContentType, removeContentType } from '../opc/contentTypes';
import { relationshipsPart, resolveTarget } from '../opc/partName';
import type { PackageParts } from '../opc/parts';
import { addRelationship, readRelationships, removeRelationships } from '../opc/relationships';
import { addStylesPart } from '../styles/markStyles';
import type { WorkbookPart } from '../workbook/readWorkbook';
import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';
import { namespacesOf } from './namespaces';
import { relationshipsXml, type NewRelationship } from './relationshipsXml';
import { removeOrphans } from './removeOrphans';
import { sheetXml } from './sheetXml';
import { StyleSheet } from './styleSheet';
import { WorkbookXml, type ListedSheet } from './workbookXml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument';

/**
 * Adds a sheet behind the others, or makes one of ours anew in its place. Of the other parts only those change that must: the list of
 * sheets, its relationships, the content types, and the styles, which grow at the end.
 * @throws HostError `sheet-name-taken`, `workbook-protected`, `sheet-protected`
 */
export function putSheet(
  parts: PackageParts,
  workbook: WorkbookPart,
  design: SheetDesign,
  options: { readonly replace: boolean; readonly isSelected: boolean },
): void {
  const list = new WorkbookXml(parts.requireText(workbook.part), namespacesOf(parts).relationships);
  if (list.isStructureLocked) throw new HostError('workbook-protected', 'the structure is protected');
  const place = list.sheets.findIndex(({ name }) => isSameSheetName(name, design.name));
  const there = list.sheets[place];
  if (there === undefined) {
    const part = freePart(parts, workbook.part, 'worksheets/sheet');
    fillSheet(parts, workbook, part, design, options.isSelected);
    declareContentType(parts, part, `${SPREADSHEET}.worksheet+xml`);
    parts.set(workbook.part, list.withSheet(design, addRelationship(parts, workbook.part, 'worksheet', part)));
    return;
  }
  if (!options.replace || design.role === null || there.role !== design.role) {
    throw new HostError('sheet-name-taken', 'a sheet has that name', { sheet: there.name });
  }
  const part = partOf(parts, workbook, there);
  if (/<(?:\w+:)?sheetProtection\b[^>]*\ssheet\s*=\s*["'](?:1|true)/u.test(parts.requireText(part))) {
    throw new HostError('sheet-protected', 'the sheet is protected', { sheet: there.name });
  }
  const before = readRelationships(parts, part).flatMap(({ part: target }) => target ?? []);
  const isSelected = /\stabSelected\s*=\s*["'](?:1|true)/u.test(parts.requireText(part));
  parts.remove(relationshipsPart(part));
  removeOrphans(parts, before);
  dropCalculationChain(parts, workbook.part);
  fillSheet(parts, workbook, part, { ...design, name: there.name }, isSelected);
  parts.set(workbook.part, list.withSheetRenewed({ ...design, name: there.name }, place));
}

function partOf(parts: PackageParts, workbook: WorkbookPart, { relationship, name }: ListedSheet): string {
  const part = readRelationships(parts, workbook.part).find(({ id }) => id === relationship)?.part ?? null;
  if (part === null || !parts.has(part)) throw new HostError('sheet-missing', 'the sheet has no part', { sheet: name });
  return part;
}

/** Writes the worksheet part and everything that belongs to it. */
function fillSheet(parts: PackageParts, workbook: WorkbookPart, part: string, design: SheetDesign, isSelected: boolean): void {
  const namespaces = namespacesOf(parts);
  const stylesPart = workbook.stylesPart ?? addStylesPart(parts, workbook.part);
  const styles = new StyleSheet(parts.requireText(stylesPart));
  const relationships: NewRelationship[] = [];
  const relate = (relationship: Omit<NewRelationship, 'id'>): string => {
    const id = `rId${relationships.length + 1}`;
    relationships.push({ ...relationship, id });
    return id;
  };
  const files = new Set(design.cells.flatMap(({ link }) => (link !== undefined && 'file' in link ? [link.file] : [])));
  const fileIds = new Map([...files].map((file) => [file, relate({ type: 'hyperlink', target: file, isExternal: true })]));
  const drawing =
    design.charts.length === 0 ? null : relate({ type: 'drawing', target: addDrawing(parts, workbook.part, design), isExternal: false });
  parts.setPieces(part, sheetXml(design, styles, { namespaces, isSelected, drawing, files: fileIds }));
  parts.set(stylesPart, styles.toString());
  if (relationships.length > 0) parts.set(relationshipsPart(part), relationshipsXml(part, relationships, namespaces.relationships));
}

/** Adds the drawing of a sheet with its charts; gives the drawing's part. */
function addDrawing(parts: PackageParts, workbookPart: string, design: SheetDesign): string {
  const drawing = freePart(parts, workbookPart, 'drawings/drawing');
  const namespaces = namespacesOf(parts);
  parts.set(drawing, drawingXml(design.charts, namespaces));
  declareContentType(parts, drawing, `${DRAWING}.drawing+xml`);
  const relationships = design.charts.map((chart, index): NewRelationship => {
    const part = freePart(parts, workbookPart, 'charts/chart');
    parts.set(part, chartXml(chart, design, namespaces));
    declareContentType(parts, part, `${DRAWING}.drawingml.chart+xml`);
    return { id: `rId${index + 1}`, type: 'chart', target: part, isExternal: false };
  });
  parts.set(relationshipsPart(drawing), relationshipsXml(drawing, relationships, namespaces.relationships));
  return drawing;
}

/** A part name beside the workbook that nothing has yet: `xl/worksheets/sheet5.xml`. */
function freePart(parts: PackageParts, workbookPart: string, path: string): string {
  let number = 1;
  while (parts.has(resolveTarget(workbookPart, `${path}${number}.xml`))) number += 1;
  return resolveTarget(workbookPart, `${path}${number}.xml`);
}

/** The order of calculation names cells that may be gone; a spreadsheet program makes it anew. */
function dropCalculationChain(parts: PackageParts, workbookPart: string): void {
  const chain = readRelationships(parts, workbookPart).find(({ type }) => type === 'calcChain')?.part ?? null;
  if (chain === null) return;
  removeRelationships(parts, workbookPart, chain);
  parts.remove(chain);
  removeContentType(parts, chain);
}
