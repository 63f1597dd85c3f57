import { useEffect, type RefObject } from 'react';

/** Room for what sticks to the bottom of a view: its steps or its confirmation. Pixels. */
const BOTTOM_BAR = 64;

const TOP_PROPERTY = '--selfeval-top';

/** Height of the bar that sticks to the top, for what sticks below it. */
export const TOP_HEIGHT = `var(${TOP_PROPERTY}, 0px)`;

/** Whether an element stays in sight wherever the pane is scrolled to. */
export function isSticky(element: Element): boolean {
  return getComputedStyle(element).position === 'sticky';
}

/** Keeps whatever is focused or scrolled to clear of the bars that stick to the top and the bottom of the window. */
export function useScrollPadding(top: RefObject<HTMLElement | null>, news: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bars = [top.current, news.current].filter((bar) => bar !== null);
    const [bar] = bars;
    if (bar === undefined || typeof ResizeObserver === 'undefined') return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const sticking = bars.filter(isSticky);
      const height = sticking.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
      style.setProperty(TOP_PROPERTY, `${String(bar.offsetHeight)}px`);
      style.scrollPaddingTop = height > 0 ? `${String(height + 8)}px` : '';
      style.scrollPaddingBottom = height > 0 ? `${String(BOTTOM_BAR)}px` : '';
    });
    for (const one of bars) observer.observe(one);
    // A pane that gets lower lets its bars go.
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [top, news]);
}
