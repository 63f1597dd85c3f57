import { ROLE_NAME, roleFormula, roleOfFormula, sheetReference, type SheetDesign, type SheetRole } from '../../../core/sheetDesign';
import { PackageError } from '../error';
import { escapeAttribute, escapeText } from '../xml/characters';
import type { Span } from '../xml/scanner';
import { XmlScanner } from '../xml/scanner';
import { splice, type Splice } from '../xml/splice';
import { isTrue, wholeNumber } from '../xml/values';

/** Children of a workbook that stand before `definedNames` (ECMA-376, CT_Workbook). */
const BEFORE_NAMES = new Set([
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
]);

/** A sheet of any kind as the workbook part lists it; its place is what `localSheetId` counts. */
export interface ListedSheet {
  readonly name: string;
  readonly relationship: string;
  readonly role: SheetRole | null;
}

interface LocalName extends Span {
  readonly sheet: number;
  readonly name: string;
  readonly text: string;
}

/** The workbook part, as far as adding a sheet needs it. */
export class WorkbookXml {
  public readonly sheets: readonly ListedSheet[];
  /** Sheets may be neither added nor removed. */
  public readonly isStructureLocked: boolean;
  readonly #text: string;
  readonly #prefix: string;
  readonly #relationships: string;
  readonly #relationshipPrefix: string;
  readonly #ids: readonly number[];
  readonly #afterSheets: number;
  readonly #names: readonly LocalName[];
  /** Where a further name goes; `tag` is `null` where there is no list of names, or an empty one at that place. */
  readonly #nameInsertion: Span & { readonly isInList: boolean };

  /**
   * @param relationships namespace of the attribute that names a relationship
   * @throws PackageError
   */
  public constructor(text: string, relationships: string) {
    const scanner = new XmlScanner(text);
    scanner.root();
    this.#text = text;
    this.#relationships = relationships;
    this.#prefix = scanner.prefix;
    const declared = [...scanner.attributes()].find(([, value]) => value === relationships);
    this.#relationshipPrefix = declared === undefined ? '' : declared[0].replace(/^xmlns:/u, '');
    const sheets: { name: string; relationship: string; id: number }[] = [];
    const names: LocalName[] = [];
    let isLocked = false;
    let afterSheets = -1;
    let nameInsertion = { start: scanner.end, end: scanner.end, isInList: false };
    while (scanner.nextChild(1)) {
      if (scanner.is('workbookProtection')) isLocked = isTrue(scanner.attribute('lockStructure'));
      else if (scanner.is('sheets') && scanner.isOpen()) {
        while (scanner.nextChild(2)) if (scanner.is('sheet')) sheets.push(readListed(scanner));
        afterSheets = scanner.start;
      } else if (scanner.is('definedNames')) {
        const { start } = scanner;
        if (scanner.isOpen()) {
          while (scanner.nextChild(2)) names.push(...readLocalName(scanner));
          nameInsertion = { start: scanner.start, end: scanner.start, isInList: true };
        } else nameInsertion = { start, end: scanner.end, isInList: false };
        continue;
      }
      if (BEFORE_NAMES.has(scanner.local)) {
        const end = scanner.skip();
        nameInsertion = { start: end, end, isInList: false };
      }
    }
    if (afterSheets < 0) throw new PackageError('corrupt', 'workbook lists no sheets');
    this.isStructureLocked = isLocked;
    this.#afterSheets = afterSheets;
    this.#names = names;
    this.#nameInsertion = nameInsertion;
    this.#ids = sheets.map(({ id }) => id);
    this.sheets = sheets.map(({ name, relationship }, index) => ({ name, relationship, role: roleOf(names, index) }));
  }

  /** The text with a sheet more at the end. */
  public withSheet(design: SheetDesign, relationship: string): string {
    const p = this.#prefix;
    const id = Math.max(0, ...this.#ids) + 1;
    // A workbook without a prefix for relationships has none to name its sheets by, so this one brings its own.
    const prefix = this.#relationshipPrefix === '' ? 'r' : this.#relationshipPrefix;
    const declaration = this.#relationshipPrefix === '' ? ` xmlns:r="${this.#relationships}"` : '';
    const element = `<${p}sheet${declaration} name="${escapeAttribute(design.name)}" sheetId="${id}" ${prefix}:id="${relationship}"/>`;
    return splice(this.#text, [
      { start: this.#afterSheets, end: this.#afterSheets, text: element },
      ...this.#nameSplices(design, this.sheets.length),
    ]);
  }

  /** The text with the names of the sheet at a place made anew; names that people gave stay. */
  public withSheetRenewed(design: SheetDesign, index: number): string {
    const gone = this.#names.filter(({ sheet, name }) => sheet === index && (name === ROLE_NAME || name.startsWith('_xlnm.')));
    return splice(this.#text, [
      ...gone.map(({ start, end }) => ({ start, end, text: '' })),
      ...this.#nameSplices(design, index),
    ]);
  }

  #nameSplices({ name, role, print: { titleRows } }: SheetDesign, index: number): Splice[] {
    const p = this.#prefix;
    const head = (own: string): string => `<${p}definedName name="${own}" localSheetId="${index}"`;
    const titles =
      titleRows === null
        ? ''
        : `${head('_xlnm.Print_Titles')}>${escapeText(sheetReference(name, `$${titleRows.first + 1}:$${titleRows.last + 1}`))}</${p}definedName>`;
    const mark = role === null ? '' : `${head(ROLE_NAME)} hidden="1">${escapeText(roleFormula(role).slice(1))}</${p}definedName>`;
    if (titles + mark === '') return [];
    const { isInList, start, end } = this.#nameInsertion;
    const list = isInList ? titles + mark : `<${p}definedNames>${titles}${mark}</${p}definedNames>`;
    return [{ start, end, text: list }];
  }
}

function readListed(scanner: XmlScanner): { name: string; relationship: string; id: number } {
  return {
    name: scanner.attribute('name') ?? '',
    relationship: scanner.prefixedAttribute('id') ?? '',
    id: wholeNumber(scanner.attribute('sheetId')) ?? 0,
  };
}

/** The name on whose tag the scanner stands, if it belongs to one sheet. */
function readLocalName(scanner: XmlScanner): LocalName[] {
  const { start } = scanner;
  const sheet = wholeNumber(scanner.attribute('localSheetId'));
  const name = scanner.attribute('name') ?? '';
  const isName = scanner.is('definedName');
  const text = scanner.elementText();
  return isName && sheet !== null ? [{ sheet, name, text, start, end: scanner.end }] : [];
}

function roleOf(names: readonly LocalName[], index: number): SheetRole | null {
  return roleOfFormula(names.find(({ sheet, name }) => sheet === index && name === ROLE_NAME)?.text ?? null);
}
