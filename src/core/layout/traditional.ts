/** Traditional characters that occur in the words of a form, each followed by its simplified form. */
const PAIRS =
  '項项績绩評评價价預预執执實实際际標标級级單单產产數数質质時时總总備备註注說说進进權权準准計计資资萬万億亿補补' +
  '額额財财撥拨結结轉转專专戶户範范圍围個个為为與与無无滿满對对達达減减擬拟採采調调後后類类別别屬属稱称編编號号' +
  '門门務务區区體体開开展展經经濟济會会態态環环響响續续處处構构員员報报審审核核聯联繫系電电話话負负責责簽签蓋盖' +
  '況况內内義义規规劃划設设當当歷历長长強强應应該该據据點点錄录線线現现異异優优選选問问題题終终滿满複复';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charAt(2 * i), PAIRS.charAt(2 * i + 1)]),
);

const IS_TRADITIONAL = new Uint8Array(0x10000);
for (const character of SIMPLIFIED.keys()) IS_TRADITIONAL[character.charCodeAt(0)] = 1;

/** Whether a UTF-16 code is a traditional character that this table knows. */
export function isTraditional(code: number): boolean {
  return IS_TRADITIONAL[code] === 1;
}

/** The text with the traditional characters of a form's words written in simplified ones. */
export function simplify(text: string): string {
  let result = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isTraditional(text.charCodeAt(i))) continue;
    result += text.slice(done, i) + (SIMPLIFIED.get(text.charAt(i)) ?? '');
    done = i + 1;
  }
  return done === 0 ? text : result + text.slice(done);
}
