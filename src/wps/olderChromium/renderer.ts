import { createDOMRenderer } from '@fluentui/react-components';
import { rewriteRule, type LayoutClasses } from './rewriteRule';

type Renderer = ReturnType<typeof createDOMRenderer>;
type Rules = Parameters<Renderer['insertCSSRules']>[0];
type Bucket = NonNullable<Rules[keyof Rules]>;

/** Puts the styles of Fluent UI and our own into the page, each rule as an older Chromium understands it. */
export function createOlderRenderer(layout: LayoutClasses): Renderer {
  const renderer = createDOMRenderer(document);
  const rewritten = (bucket: Bucket): Bucket =>
    bucket.flatMap((entry): Bucket => {
      if (typeof entry === 'string') return [...rewriteRule(entry, layout)];
      const [rule, details] = entry;
      return rewriteRule(rule, layout).map((each): Bucket[number] => [each, details]);
    });
  return {
    ...renderer,
    insertCSSRules: (rules) =>
      renderer.insertCSSRules(Object.fromEntries(Object.entries(rules).map(([name, bucket]) => [name, rewritten(bucket)]))),
  };
}
