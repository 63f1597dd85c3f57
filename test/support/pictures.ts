import type { Frame } from 'playwright-core';
import { readText } from './repository';

/** What each picture of docs/images says, by its name: written when the pictures are made, compared when tests come by the same state. */
const MANIFEST = 'docs/images/manifest.json';

/** Moments are those of the day on which the picture was made. */
const MOMENT = /\d{4}年\d{1,2}月\d{1,2}日 \d{1,2}:\d{2}|\w+ \d{1,2}, \d{4}, \d{1,2}:\d{2}/gu;

/**
 * The words of the pane in their order, what stands in its fields included. Of long lists only the beginning, because of these no more
 * is drawn than is in sight.
 */
export async function wordsOf(pane: Frame): Promise<readonly string[]> {
  const words = await pane.evaluate(() => {
    const found: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) found.push(node.data.replace(/\s+/gu, ' ').trim());
      if (!(node instanceof HTMLElement)) {
        if (node instanceof Element) return;
      } else {
        if (!node.checkVisibility() || Number(node.dataset['index'] ?? 0) > 1) return;
        if (node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type === 'text')) found.push(node.value);
        if (node instanceof HTMLInputElement && ['checkbox', 'radio'].includes(node.type)) found.push(node.checked ? '☑' : '☐');
        if (node instanceof HTMLSelectElement) {
          found.push(node.selectedOptions[0]?.label ?? '');
          return;
        }
        if (['SCRIPT', 'STYLE', 'TEXTAREA'].includes(node.tagName)) return;
      }
      for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    return found.filter((text) => text !== '');
  });
  return words.map((text) => text.replace(MOMENT, '（时间）'));
}

const isManifest = (value: unknown): value is Readonly<Record<string, readonly string[]>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a picture says. @throws {Error} when there is no such picture */
function wordsOnPicture(name: string): readonly string[] {
  const manifest: unknown = JSON.parse(readText(MANIFEST) ?? '{}');
  const words = isManifest(manifest) ? manifest[name] : undefined;
  if (words === undefined) throw new Error(`docs/images/${name}.png has not been made: npm run screenshots`);
  return words;
}

/** Milliseconds that the pane may take to say what it is going to say: the picture was taken when nothing moved any more. */
const PATIENCE = 5000;
const PAUSE = 100;

/** Fails where the pane does not come to say what its picture in the guide says. */
export async function expectAsOnPicture(name: string, pane: Frame): Promise<void> {
  const wanted = wordsOnPicture(name).join('\n');
  for (let waited = 0; waited < PATIENCE && (await wordsOf(pane)).join('\n') !== wanted; waited += PAUSE) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  // The words behind this name are shown when they differ: npm run screenshots makes the pictures anew.
  const stale = `docs/images/${name}.png (npm run screenshots)`;
  expect({ [stale]: await wordsOf(pane) }).toEqual({ [stale]: wordsOnPicture(name) });
}
