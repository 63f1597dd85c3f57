import { toA1, parseA1 } from '../../../core/form/address';
import { encodeCellText, escapeText } from '../xml/characters';
import type { Span } from '../xml/scanner';
import { XmlScanner } from '../xml/scanner';
import type { Splice } from '../xml/splice';
import { splice } from '../xml/splice';
import { wholeNumber } from '../xml/values';
import { readRichText } from '../sheet/richText';

/** Author under which notes of ours stand, by which they are told from those of people. */
const OUR_AUTHOR = '绩效自评助手';

/** One `comment` element. */
interface Comment extends Span {
  /** A1 address without `$`. */
  readonly cell: string;
  readonly isOurs: boolean;
  readonly text: string;
}

interface CommentList {
  readonly prefix: string;
  readonly comments: readonly Comment[];
  readonly authors: readonly (Span & { readonly name: string })[];
  /** The `authors` and `commentList` elements: where more can be put in. */
  readonly authorsPlace: Place | null;
  readonly listPlace: Place | null;
}

/** Where a child can be added to an element: before its closing tag, or by opening the tag that closes itself. */
interface Place extends Span {
  readonly closing: string | null;
}

/** A note to be written, by the address of its cell. */
export interface NewComment {
  readonly cell: string;
  readonly text: string;
}

/** An empty comments part. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/** Notes of a comments part in the order they stand in it. Throws `PackageError`. */
export function readComments(text: string): readonly Comment[] {
  return readList(text).comments;
}

/** Whether a comments part has nothing in it but what we put there. */
export function isOnlyOurs(text: string): boolean {
  const { comments, authors } = readList(text);
  return comments.every(({ isOurs }) => isOurs) && authors.every(({ name }) => name === OUR_AUTHOR);
}

/** The part without our notes on some cells and with new ones; an author of ours that nobody needs any more goes, if it is the last. */
export function editComments(text: string, removed: ReadonlySet<string>, added: readonly NewComment[]): string {
  const { prefix: p, comments, authors, authorsPlace, listPlace } = readList(text);
  if (authorsPlace === null || listPlace === null) return text;
  const splices: Splice[] = comments
    .filter(({ isOurs, cell }) => isOurs && removed.has(cell))
    .map(({ start, end }) => ({ start, end, text: '' }));
  const known = authors.findIndex(({ name }) => name === OUR_AUTHOR);
  const author = known < 0 ? authors.length : known;
  if (added.length > 0) {
    if (known < 0) splices.push(insertion(authorsPlace, `<${p}author>${escapeText(OUR_AUTHOR)}</${p}author>`));
    const xml = added.map(
      ({ cell, text: note }) =>
        `<${p}comment ref="${cell}" authorId="${author}"><${p}text><${p}t xml:space="preserve">${encodeCellText(note)}</${p}t></${p}text></${p}comment>`,
    );
    splices.push(insertion(listPlace, xml.join('')));
  } else {
    const isUsed = comments.some(({ isOurs, cell }) => isOurs && !removed.has(cell));
    const last = authors[authors.length - 1];
    if (!isUsed && last?.name === OUR_AUTHOR) splices.push({ start: last.start, end: last.end, text: '' });
  }
  return splice(text, splices);
}

function insertion({ start, end, closing }: Place, xml: string): Splice {
  return { start, end, text: closing === null ? xml : `>${xml}${closing}` };
}

function readList(text: string): CommentList {
  const scanner = new XmlScanner(text);
  scanner.root();
  const { prefix } = scanner;
  const authors: (Span & { readonly name: string })[] = [];
  const raw: (Omit<Comment, 'isOurs'> & { readonly author: number | null })[] = [];
  let authorsPlace: Place | null = null;
  let listPlace: Place | null = null;
  if (scanner.isEmpty()) return { prefix, comments: [], authors, authorsPlace, listPlace };
  while (scanner.nextChild(1)) {
    if (scanner.is('authors')) {
      authorsPlace = placeIn(scanner, () => {
        const { start } = scanner;
        if (scanner.is('author')) authors.push({ start, name: scanner.elementText(), end: scanner.end });
      });
    } else if (scanner.is('commentList')) {
      listPlace = placeIn(scanner, () => {
        if (scanner.is('comment')) raw.push(readComment(scanner));
      });
    }
  }
  const comments = raw.map(({ author, ...comment }) => ({ ...comment, isOurs: author !== null && authors[author]?.name === OUR_AUTHOR }));
  return { prefix, comments, authors, authorsPlace, listPlace };
}

/** Reads the children of the element on whose tag the scanner stands, and tells where another can be added. */
function placeIn(scanner: XmlScanner, readChild: () => void): Place {
  if (scanner.isEmpty()) return { start: scanner.attributesInsertion, end: scanner.end, closing: `</${scanner.name}>` };
  while (scanner.nextChild(2)) readChild();
  return { start: scanner.start, end: scanner.start, closing: null };
}

function readComment(scanner: XmlScanner): Omit<Comment, 'isOurs'> & { readonly author: number | null } {
  const { start } = scanner;
  const reference = scanner.attribute('ref') ?? '';
  const position = parseA1(reference);
  const author = wholeNumber(scanner.attribute('authorId'));
  let text = '';
  if (scanner.isOpen()) {
    while (scanner.nextChild(3)) if (scanner.is('text')) text = readRichText(scanner);
  }
  return { start, end: scanner.end, cell: position === null ? reference : toA1(position), author, text };
}
