import { attributeOf, type HtmlElement } from './parse';

/** Elements whose contents are no text of the page. */
const SILENT: ReadonlySet<string> = new Set([
  'script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'frame', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'audio',
  'video', 'datalist', 'del',
]);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)\b/i;

/** Whether an element can hold text at all: scripts and styles cannot. */
export function isSilent({ tagName }: HtmlElement): boolean {
  return SILENT.has(tagName);
}

/** Whether an element is hidden where it stands. */
export function isHidden(element: HtmlElement): boolean {
  return attributeOf(element, 'hidden') !== null || HIDING_STYLE.test(attributeOf(element, 'style') ?? '');
}
