import type { CellPosition } from '../../../core/form/address';
import { PackageError } from '../error';
import { declareContentType, hasDefaultType, removeContentType } from '../opc/contentTypes';
import { dialectOf } from '../opc/dialect';
import { relationshipsPart, resolveTarget } from '../opc/partName';
import type { PackageParts } from '../opc/parts';
import { addRelationship, readRelationships, relatedPart, removeRelationships } from '../opc/relationships';
import type { NewComment } from './commentsPart';
import { editComments, emptyComments, isOnlyOurs, readComments } from './commentsPart';
import { addLegacyDrawing, legacyDrawingId, removeLegacyDrawing } from './legacyDrawing';
import { EMPTY_DRAWING, editDrawing, isEmptyDrawing } from './vmlDrawing';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** A note by the place of its cell. */
export interface PlacedNote extends NewComment, CellPosition {}

/** Notes of one sheet that are to go and to come; those that come replace ours on the same cell. */
export interface NoteChanges {
  readonly remove: readonly Omit<PlacedNote, 'text'>[];
  readonly put: readonly PlacedNote[];
}

/** Our notes of a sheet, by cell. Throws {@link PackageError}. */
export function ourNotes(parts: PackageParts, sheetPart: string): NewComment[] {
  const part = commentsOf(parts, sheetPart);
  if (part === null) return [];
  return readComments(parts.requireText(part)).flatMap(({ isOurs, cell, text }) => (isOurs ? [{ cell, text }] : []));
}

/** Cells of a sheet that carry a note of somebody else, those of threaded comments included. Throws {@link PackageError}. */
export function foreignNotes(parts: PackageParts, sheetPart: string): ReadonlySet<string> {
  const part = commentsOf(parts, sheetPart);
  if (part === null) return new Set();
  return new Set(readComments(parts.requireText(part)).flatMap(({ isOurs, cell }) => (isOurs ? [] : [cell])));
}

/**
 * Changes our notes on a sheet: text in the comments part, box in the VML drawing. Parts that are missing are added; parts of ours
 * that nothing needs any more are taken away. No cell may carry a note of somebody else. Throws {@link PackageError}.
 */
export function changeNotes(parts: PackageParts, sheetPart: string, { remove, put }: NoteChanges): void {
  const ours = new Set(ourNotes(parts, sheetPart).map(({ cell }) => cell));
  const gone = [...remove, ...put].filter(({ cell }) => ours.has(cell));
  if (gone.length === 0 && put.length === 0) return;
  const comments = commentsOf(parts, sheetPart) ?? addComments(parts, sheetPart);
  const drawing = drawingOf(parts, sheetPart) ?? addDrawing(parts, sheetPart);
  const edited = editComments(parts.requireText(comments), new Set(gone.map(({ cell }) => cell)), put);
  const redrawn = editDrawing(parts.requireText(drawing), gone, put);
  parts.set(comments, edited);
  parts.set(drawing, redrawn);
  if (readComments(edited).length > 0 || !isOnlyOurs(edited)) return;
  removePart(parts, sheetPart, comments);
  if (!isEmptyDrawing(redrawn)) return;
  removePart(parts, sheetPart, drawing);
  parts.set(sheetPart, removeLegacyDrawing(parts.requireText(sheetPart)));
  removeEmptyRelationships(parts, sheetPart);
}

function commentsOf(parts: PackageParts, sheetPart: string): string | null {
  return relatedPart(parts, readRelationships(parts, sheetPart), 'comments');
}

function drawingOf(parts: PackageParts, sheetPart: string): string | null {
  const id = legacyDrawingId(parts.requireText(sheetPart));
  if (id === null) return null;
  const part = readRelationships(parts, sheetPart).find((each) => each.id === id)?.part ?? null;
  if (part === null || !parts.has(part)) throw new PackageError('corrupt', 'VML drawing of a sheet is missing');
  return part;
}

function addComments(parts: PackageParts, sheetPart: string): string {
  const part = freeName(parts, (number) => resolveTarget(sheetPart, `../comments${number}.xml`));
  parts.set(part, emptyComments(dialectOf(parts).main));
  declareContentType(parts, part, COMMENTS_TYPE);
  addRelationship(parts, sheetPart, 'comments', part);
  return part;
}

function addDrawing(parts: PackageParts, sheetPart: string): string {
  const part = freeName(parts, (number) => resolveTarget(sheetPart, `../drawings/vmlDrawing${number}.vml`));
  parts.set(part, EMPTY_DRAWING);
  if (!hasDefaultType(parts, 'vml')) declareContentType(parts, part, DRAWING_TYPE);
  const id = addRelationship(parts, sheetPart, 'vmlDrawing', part);
  parts.set(sheetPart, addLegacyDrawing(parts.requireText(sheetPart), id, dialectOf(parts).relationships));
  return part;
}

function freeName(parts: PackageParts, nameOf: (number: number) => string): string {
  let number = 1;
  while (parts.has(nameOf(number))) number++;
  return nameOf(number);
}

function removePart(parts: PackageParts, source: string, part: string): void {
  parts.remove(part);
  removeContentType(parts, part);
  removeRelationships(parts, source, part);
}

/** A list without relationships goes, unless the file came with it. */
function removeEmptyRelationships(parts: PackageParts, source: string): void {
  const list = relationshipsPart(source);
  const isAsItCame = parts.originalText(list) === parts.text(list);
  if (readRelationships(parts, source).length === 0 && !isAsItCame) parts.remove(list);
}
