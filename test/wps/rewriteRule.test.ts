import { rewriteRule } from '../../src/wps/olderChromium/rewriteRule';

const LAYOUT = { flex: 'F', inlineFlex: 'I', column: 'C', wrap: 'W' };
const rewritten = (rule: string): string => rewriteRule(rule, LAYOUT).join('\n');

test.each([
  ['.a{color:red;}', '.a{color:red;}'],
  ['.a::after{inset:0;}', '.a::after{top:0;right:0;bottom:0;left:0;}'],
  ['.a{position:absolute;inset-inline:2px;top:0}', '.a{position:absolute;right:2px;left:2px;top:0}'],
  ['.a{clip-path:inset(50%);}', '.a{clip-path:inset(50%);}'],
  ['.a{overflow-wrap:anywhere;}', '.a{word-break:break-word;}'],
  ['.a{overflow-x:clip;}', '.a{overflow-x:hidden;}'],
  ['.a::after{height:max(var(--thick), var(--round));}', '.a::after{height:var(--round);}'],
  ['.a:focus-visible::after{outline:2px solid;}', '.a[data-fui-focus-visible]::after{outline:2px solid;}'],
  [
    '@media (forced-colors: active){.a:hover,.a:active:focus-visible{inset:1px;}.b:focus-visible{color:Highlight;}}',
    '@media (forced-colors: active){.a:hover,.a:active[data-fui-focus-visible]{top:1px;right:1px;bottom:1px;left:1px;}.b[data-fui-focus-visible]{color:Highlight;}}',
  ],
])('%s', (rule, expected) => expect(rewritten(rule)).toBe(expected));

/** Pixels between the boxes of a page's only element and its children, one after the other, as margins keep them. */
function marginsOf(classes: string): { readonly right: string[]; readonly bottom: string[]; readonly top: string[] } {
  document.body.innerHTML = `<div class="${classes}"><i></i><i></i><i></i></div>`;
  const styles = [...document.querySelectorAll('i')].map((child) => getComputedStyle(child));
  return {
    right: styles.map(({ marginRight }) => marginRight),
    bottom: styles.map(({ marginBottom }) => marginBottom),
    top: styles.map(({ marginTop }) => marginTop),
  };
}

const NONE = ['', '', ''];

describe('a gap between the children of a box', () => {
  beforeAll(() => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = ['.g{gap:8px;}', '.r{row-gap:6px;}', '.c{column-gap:4px;}'].map(rewritten).join('\n');
  });

  test.each([
    ['of a row', 'F c', { right: ['4px', '4px', ''], bottom: NONE, top: NONE }],
    ['of a row within a line', 'I c', { right: ['4px', '4px', ''], bottom: NONE, top: NONE }],
    ['of a column', 'F C r', { right: NONE, bottom: ['6px', '6px', ''], top: NONE }],
    ['of a column, where both are set', 'F C g', { right: NONE, bottom: ['8px', '8px', ''], top: NONE }],
    ['of a row that has only one between rows', 'F r', { right: NONE, bottom: NONE, top: NONE }],
    ['of a grid', 'c r', { right: NONE, bottom: NONE, top: NONE }],
  ])('%s', (_, classes, expected) => expect(marginsOf(classes)).toEqual(expected));

  test('of a row that wraps: half above and half below each line', () => {
    const { right, top, bottom } = marginsOf('F W g');
    expect(right).toEqual(['8px', '8px', '']);
    for (const half of [...top, ...bottom]) expect(half.replace('calc(8px / 2)', '4px').replace('calc(4px)', '4px')).toBe('4px');
  });

  test('a grid keeps its own', () => {
    document.body.innerHTML = '<div class="c r"></div>';
    const { columnGap, rowGap } = getComputedStyle(document.body.firstElementChild!);
    expect([columnGap, rowGap]).toEqual(['4px', '6px']);
  });
});
