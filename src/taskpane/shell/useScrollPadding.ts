import { useEffect, type RefObject } from 'react';

/** Room for what sticks to the bottom of a view: its steps or its confirmation. Pixels. */
const BOTTOM_BAR = 64;

/** Keeps whatever is focused or scrolled to clear of the bars that stick to the top and the bottom of the window. */
export function useScrollPadding(top: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bar = top.current;
    if (bar === null || typeof ResizeObserver === 'undefined') return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const isSticky = getComputedStyle(bar).position === 'sticky';
      style.scrollPaddingTop = isSticky ? `${String(bar.offsetHeight + 8)}px` : '';
      style.scrollPaddingBottom = isSticky ? `${String(BOTTOM_BAR)}px` : '';
    });
    observer.observe(bar);
    // A pane that gets lower lets its bars go.
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [top]);
}
