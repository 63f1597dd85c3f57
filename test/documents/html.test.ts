import { readHtml, readText } from '../../src/documents';
import { drawn, warned } from './drawn';

/** HTML of the clipboard and of pages, and what is read. */
const CASES: readonly (readonly [string, string, (string | string[][])[], string[]])[] = [
  [
    'merged cells',
    '<table><tr><td colspan=2>a</td><td rowspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    [[['a', 'a', 'b'], ['c', 'd', 'b']]],
    [],
  ],
  [
    'rows in head, body and foot, and cells without closing tags',
    '<table><thead><tr><th>a<th>b</thead><tbody><tr><td>c<td>d</tbody><tfoot><tr><td>e<td>f</table>',
    [[['a', 'b'], ['c', 'd'], ['e', 'f']]],
    [],
  ],
  ['rowspan 0 down to the end', '<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>', [[['a', 'b'], ['a', 'c'], ['a', 'd']]], []],
  [
    'spaces as a page shows them, line breaks as they are',
    '<table><tr><td> 年初\n  预算 </td><td>a&nbsp;b<br>c<p>d</p><div>e</div></td><td>&nbsp;</td></tr></table>',
    [[['年初 预算', 'a\u00a0b\nc\nd\ne', '']]],
    [],
  ],
  [
    'what Word puts on the clipboard: conditional comments, Office elements, the row for misaligned columns',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color:red}</style><!--[if gte mso 9]><xml><o:x>hidden</o:x></xml><![endif]--></head><body>
     <!--StartFragment--><p class=MsoNormal align=center>项目支出绩效自评表<o:p></o:p></p>
     <table class=MsoTableGrid><tr style='mso-yfti-irow:0'><td><p class=MsoNormal><span lang=EN-US>66<o:p></o:p></span></p></td>
     <td><p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>1.</span><![endif]>目标</p></td></tr>
     <![if !supportMisalignedColumns]><tr height=0><td width=1 style='border:none'></td><td></td></tr><![endif]></table><!--EndFragment--></body></html>`,
    ['项目支出绩效自评表', [['66', '1.目标'], ['', '']]],
    [],
  ],
  [
    'hidden parts are left out and told',
    '<table><tr><td>a<span style="display:none">1</span><span style="mso-hide:all">2</span></td><td hidden>b</td><td>c</td></tr><tr style="Display: None"><td>d</td></tr></table>',
    [[['a', 'c']]],
    ['hidden-text'],
  ],
  ['scripts, styles and frames hold no text', '<table><tr><td>a<script>b</script><style>c</style><iframe srcdoc="d">e</iframe><noscript>f</noscript></td></tr></table>', [[['a']]], []],
  [
    'a table in a cell follows the table around it',
    '<table><tr><td>a<table><tr><td>n1<td>n2</table></td><td>b</td></tr></table>',
    [[['a', 'b']], [['n1', 'n2']]],
    ['nested-table'],
  ],
  ['a table that only arranges another is none', '<table><tr><td><table><tr><td>a<td>b</table></td></tr></table>', [[['a', 'b']]], []],
  [
    'a form of a web page with what was filled in',
    '<table><tr><td><input value="66"><input type=hidden value="no"></td><td><input type=checkbox checked>是<input type=radio>否</td><td><select><option>甲<option selected>乙</select></td><td><textarea>丙</textarea></td></tr></table>',
    [[['66', '☑是☐否', '乙', '丙']]],
    [],
  ],
  ['text that is no table', '<p>一</p><div>二<br>三</div>', ['一', '二', '三'], []],
  ['markup as text is text', '<table><tr><td>&lt;img src=x onerror=alert(1)&gt;</td></tr></table>', [[['<img src=x onerror=alert(1)>']]], []],
];

describe('tables of HTML', () => {
  it.each(CASES)('%s', (_, html, expected, warnings) => {
    const content = readHtml(html);
    expect(drawn(content)).toEqual(expected);
    expect(warned(content)).toEqual(warnings);
  });

  it('cells that claim a place twice do not overlap', () => {
    const content = readHtml('<table><tr><td>a<td rowspan=2>b<tr><td colspan=3>c<td>d</table>');
    expect(drawn(content)).toEqual([[['a', 'b', ''], ['c', 'b', 'd']]]);
  });
});

describe('text', () => {
  it.each([
    ['<table><tr><td>a</td></tr></table>', [[['a']]]],
    ['<!DOCTYPE html><table><tr><td>a</td></tr></table>', [[['a']]]],
    ['a<b\tc', [[['a<b', 'c']]]],
  ])('%s is read as what it is', (text, expected) => {
    expect(drawn(readText(text))).toEqual(expected);
  });
});
