/** Classes that Griffel gives to what decides how a gap (间距) is to be kept: each stands for one value of one property. */
export interface LayoutClasses {
  readonly flex: string;
  readonly inlineFlex: string;
  readonly column: string;
  readonly wrap: string;
}

/** What Fluent UI puts on the element that has the focus while the keyboard is used. */
const KEYBOARD_FOCUS = '[data-fui-focus-visible]';

/** Declarations that an older Chromium drops, and those that do the same there. */
const DECLARATIONS: readonly (readonly [RegExp, string])[] = [
  [/([{;])inset:([^;}]+)/g, '$1top:$2;right:$2;bottom:$2;left:$2'],
  [/([{;])inset-inline:([^;}]+)/g, '$1right:$2;left:$2'],
  [/([{;])overflow-wrap:anywhere/g, '$1word-break:break-word'],
  [/([{;]overflow-x):clip/g, '$1:hidden'],
  // The line under a field of Fluent UI: as high as its corners are round, where they are.
  [/([{;]height):max\([^,;}]+, *([^,;}]+)\)/g, '$1:$2'],
];

/** A rule of one class that sets gaps between the children of a box, and nothing else. */
const GAP = /^\.([\w-]+)\{(gap|row-gap|column-gap):([^;}]+);?\}$/;

/**
 * A style rule of the pane as an older Chromium understands it, followed by the rules it needs besides.
 * A Chromium that does not know `:focus-visible` drops every rule with it, and with it the ring around what has the focus.
 */
export function rewriteRule(rule: string, layout: LayoutClasses): readonly string[] {
  const gap = GAP.exec(rule);
  if (gap !== null) return [rule, ...marginsForGap(gap, layout)];
  const known = DECLARATIONS.reduce((text, [newer, older]) => text.replace(newer, older), rule);
  return [known.replace(/:focus-visible/g, KEYBOARD_FOCUS)];
}

/**
 * Grids keep their gaps; the children of a flex box are kept apart by margins. A row that wraps has half of the gap above and below every
 * line, which looks the same and needs no negative margin around it.
 */
function marginsForGap([, name = '', property, size = '']: RegExpExecArray, { flex, inlineFlex, column, wrap }: LayoutClasses): string[] {
  const boxes = [flex, inlineFlex].map((display) => `.${display}.${name}`);
  const children = (state: string, child: string) => boxes.map((box) => box + state + child).join();
  const between = '>:not(:last-child)';
  const rules = [`${boxes.join()}{${String(property)}:0;}`];
  if (property !== 'row-gap') rules.push(`${children(`:not(.${column})`, between)}{margin-right:${size};}`);
  if (property !== 'column-gap') {
    rules.push(`${children(`.${column}`, between)}{margin-bottom:${size};}`);
    const half = `calc(${size} / 2)`;
    rules.push(`${children(`.${wrap}`, '>*')}{margin-top:${half};margin-bottom:${half};}`);
  }
  return rules;
}
