import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';
import { DocumentError } from '../../core/import';
import { MAX_DEPTH, MAX_HTML, MAX_NODES } from '../limits';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Parses HTML into a tree; nothing in it is run or fetched. Throws {@link DocumentError} `too-large`. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  if (html.length > MAX_HTML) throw new DocumentError('too-large', `${html.length} characters of HTML`);
  return parse(html, { treeAdapter: boundedAdapter() });
}

/** A tree that refuses to grow too deep or too large: the parser searches its open elements for every closing tag. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<DefaultTreeAdapterTypes.Node, number>();
  let nodes = 0;
  const placed = (parent: DefaultTreeAdapterTypes.Node, child: DefaultTreeAdapterTypes.Node): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > MAX_DEPTH) throw new DocumentError('too-large', 'HTML is nested too deeply');
    depths.set(child, depth);
  };
  const counted = (): void => {
    nodes += 1;
    if (nodes > MAX_NODES) throw new DocumentError('too-large', 'HTML has too many elements');
  };
  return {
    ...defaultTreeAdapter,
    createElement(...created) {
      counted();
      return defaultTreeAdapter.createElement(...created);
    },
    insertText(...inserted) {
      counted();
      defaultTreeAdapter.insertText(...inserted);
    },
    appendChild(parent, child) {
      placed(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      placed(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Value of an attribute, or `null`. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
