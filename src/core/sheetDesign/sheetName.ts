/** Characters that a sheet name may have (Excel). */
const LONGEST_NAME = 31;

/** Characters that no sheet name may have. */
const FORBIDDEN = /[\\/?*[\]:\u0000-\u001f]/gu;

/** A name that Excel keeps for itself. */
const RESERVED = 'history';

/** A sheet name as near to the wish as Excel allows; `fallback` when nothing is left of it. */
export function validSheetName(wish: string, fallback: string): string {
  const name = shortened(wish.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' '), LONGEST_NAME);
  return name === '' || name.toLowerCase() === RESERVED ? fallback : name;
}

/** Whether two names are those of one sheet: names are the same in any case (Excel). */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A valid name that no other sheet has: `汇总表`, `汇总表 (2)`, … */
export function uniqueSheetName(wish: string, taken: Iterable<string>, fallback: string): string {
  const others = [...taken];
  const first = validSheetName(wish, fallback);
  let name = first;
  for (let number = 2; others.some((other) => isSameSheetName(other, name)); number += 1) {
    const suffix = ` (${number})`;
    name = shortened(first, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}

/** Cut to a length without halving a character; neither spaces nor apostrophes at the ends. */
function shortened(text: string, longest: number): string {
  let cut = '';
  for (const character of text.replace(/^[\s']+/u, '')) {
    if (cut.length + character.length > longest) break;
    cut += character;
  }
  return cut.replace(/[\s']+$/u, '');
}

/** Reference to a cell of a sheet, quoted: `'表 1'!A1`. */
export function sheetReference(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
