import { PackageError } from '../../../src/hosts/package/error';
import { parseArea, parseAreas } from '../../../src/hosts/package/sheet/areas';
import { XmlScanner } from '../../../src/hosts/package/xml/scanner';

/** Every tag of a text with its attributes, or why the text is refused. */
function tagsOf(text: string): readonly string[] | string {
  const scanner = new XmlScanner(text);
  const tags: string[] = [];
  try {
    while (scanner.next()) {
      const attributes = scanner.isClose() ? [] : [...scanner.attributes()].map(([name, value]) => ` ${name}=${value}`);
      tags.push(`${scanner.isClose() ? '/' : ''}${scanner.name}${attributes.join('')}${scanner.isEmpty() ? '/' : ''} ${text.slice(scanner.start, scanner.end).length}`);
    }
    return tags;
  } catch (cause) {
    if (cause instanceof PackageError) return cause.code;
    throw cause;
  }
}

test.each<[string, readonly string[] | string]>([
  ['<a><b></b></a>', ['a 3', 'b 3', '/b 4', '/a 4']],
  ['<a></a \n>', ['a 3', '/a 6']],
  ['<a><ab></ab></a>', ['a 3', 'ab 4', '/ab 5', '/a 4']],
  ['<a></ab>', 'corrupt'],
  ['<ab></a>', 'corrupt'],
  ['<a></a b>', 'corrupt'],
  ['<a></>', 'corrupt'],
  ['<a></a', 'corrupt'],
  ['<a></a ', 'corrupt'],
  ['</a>', 'corrupt'],
  ['<a/></a>', 'corrupt'],
  ['<a><!-- <b> --><b/><![CDATA[</a>]]></a>', ['a 3', 'b/ 4', '/a 4']],
  ['<a><?x </a>?></a><!-- end -->', ['a 3', '/a 4']],
  ['<a b="1&amp;2" c=\'&#x4e2d;"\' />', ["a b=1&2 c=中\"/ 31"]],
  ['<a b="&amp;"><c d="1"/><c d="&lt;"/></a>', ['a b=& 13', 'c d=1/ 10', 'c d=</ 13', '/a 4']],
  ['<a b="x>y"/>', ['a b=x>y/ 12']],
  ['<a b="&nbsp;"/>', 'corrupt'],
  ['<a b="1" &amp;/>', 'corrupt'],
])('%j', (text, expected) => {
  expect(tagsOf(text)).toEqual(expected);
});

test('attributes with names of one letter are those of the tag alone, with their references resolved', () => {
  const scanner = new XmlScanner('<c r="A&#49;" s=\'2\' rt="9" t="b"><c t="&quot;"/></c>');
  const values: (string | null)[] = ['left', 'over', null, 'beyond'];
  scanner.next();
  scanner.letterAttributes('rst', values);
  expect(values).toEqual(['A1', '2', 'b', 'beyond']);
  scanner.next();
  scanner.letterAttributes('rst', values);
  expect(values).toEqual([null, null, '"', 'beyond']);
});

test.each<[string, readonly [top: number, left: number, bottom: number, right: number] | null]>([
  ['A1', [0, 0, 0, 0]],
  [' $B$2:A1 ', [0, 0, 1, 1]],
  ['A:C', [0, 0, 1_048_575, 2]],
  ['1:3', [0, 0, 2, 16_383]],
  ['A1:B2:C3', [0, 0, 1, 1]],
  ['A1:', null],
  [':A1', null],
  [':', null],
  ['', null],
  ['XFE1', null],
  ['A1:A1048577', null],
])('the area %j', (reference, expected) => {
  const area = parseArea(reference);
  expect(area === null ? null : [area.top, area.left, area.bottom, area.right]).toEqual(expected);
});

test('a list of areas leaves out what is none', () => {
  expect(parseAreas(' A1  B2:C3\n? XFE1 ').map(({ top, right }) => [top, right])).toEqual([[0, 0], [1, 2]]);
});
