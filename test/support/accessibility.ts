import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { faultLines, type AxeResult } from './axeResult';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    /** Put there by axe-core. */
    axe?: { run(context: object, options: object): Promise<AxeResult> };
  }
}

/**
 * Lets axe see the colours that Windows would show in a contrast theme. Chromium answers for `-webkit-text-fill-color` with the colour
 * that the theme took the place of; and outside Windows it makes `Highlight` translucent, such that it looks as it should on white only.
 */
function correctForcedColours(): void {
  const probe = document.createElement('span');
  probe.style.cssText = 'forced-color-adjust: none; color: Highlight';
  document.body.append(probe);
  const highlight = getComputedStyle(probe).color;
  probe.remove();
  const [red, green, blue, alpha = 1] = (highlight.match(/[\d.]+/gu) ?? []).map(Number);
  const onWhite = [red, green, blue].map((part = 0) => Math.round(part * alpha + 255 * (1 - alpha)));
  const opaque = `rgb(${onWhite.join(', ')})`;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- bound anew at every call
  CSSStyleDeclaration.prototype.getPropertyValue = new Proxy(CSSStyleDeclaration.prototype.getPropertyValue, {
    apply: (ask, style: CSSStyleDeclaration, [name]: [string]) => {
      if (!matchMedia('(forced-colors: active)').matches) return ask.call(style, name);
      const value = ask.call(style, name === '-webkit-text-fill-color' ? 'color' : name);
      return value === highlight ? opaque : value;
    },
  });
}

/**
 * Runs axe with all of its rules over the document of a frame.
 * @param context what to look at, in axe's words; everything when left out
 * @returns one line for each element at fault: rule, element, what to do
 */
export async function axeFaults(frame: Frame | Page, context: object = {}): Promise<readonly string[]> {
  if (await frame.evaluate(() => !('axe' in window))) {
    await frame.evaluate(correctForcedColours);
    await frame.evaluate(axeSource);
  }
  // Colours on their way to others are nobody's fault.
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? [one.finished] : []))));
  const result = await frame.evaluate<AxeResult, object>(
    (where) =>
      window.axe!.run(Object.keys(where).length === 0 ? document : where, { resultTypes: ['violations'] }),
    context,
  );
  return faultLines(result);
}

/** The elements that stick out of the window at the right, so that it scrolls sideways; none where it does not. */
export function sidewaysFaults(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });
}
