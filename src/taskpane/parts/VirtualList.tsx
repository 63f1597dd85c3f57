import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react';

/** Items drawn beyond each edge of the window: the Tab key and a screen reader find them before they are in sight. */
const BEYOND = 4;

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  item: { position: 'absolute', insetInline: 0 },
});

interface VirtualListProps<T> {
  readonly items: readonly T[];
  /** Stays the same as long as the item does: what is measured and focused is known by it. */
  readonly keyOf: (item: T) => string;
  /** Name of the list for a screen reader. */
  readonly label: string;
  /** Height that an item is taken to have until it is drawn, in pixels. */
  readonly estimate: number;
  /** Distance between two items in pixels. */
  readonly gap?: number;
  /** The item to bring into sight whenever this becomes another; `null` or left out: none. */
  readonly currentKey?: string | null;
  /** What stands in an item. */
  readonly children: (item: T, index: number) => ReactNode;
}

/**
 * A list of any length in the scrolling pane, of which only what is near the window is drawn. It tells a screen reader its
 * whole length and the place of each item; the item that holds the focus stays drawn wherever the pane is scrolled to.
 */
export function VirtualList<T>({ items, keyOf, label, estimate, gap = 8, currentKey = null, children }: VirtualListProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const scrollMargin = useDistanceFromTop(list);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const focused = focusedKey === null ? -1 : items.findIndex((item) => keyOf(item) === focusedKey);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      return focused === -1 || near.includes(focused) ? near : [...near, focused].sort((a, b) => a - b);
    },
    [focused],
  );
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    gap,
    overscan: BEYOND,
    rangeExtractor,
    scrollMargin,
    // Drawn with whatever else React has to draw, not in the middle of a scroll.
    useFlushSync: false,
  });

  const current = currentKey === null ? -1 : items.findIndex((item) => keyOf(item) === currentKey);
  useEffect(() => {
    if (current === -1) return;
    const drawn = list.current?.querySelector(`:scope > [data-index="${String(current)}"]`);
    if (drawn !== null && drawn !== undefined) drawn.scrollIntoView({ block: 'nearest' });
    else virtualizer.scrollToIndex(current, { align: 'center' });
    // Only another item is brought into sight, not the same one in another place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [currentKey]);

  const noteFocus = ({ target }: FocusEvent) => {
    const at = Number(target.closest('li[data-index]')?.getAttribute('data-index') ?? -1);
    const item = items[at];
    setFocusedKey(item === undefined ? null : keyOf(item));
  };

  return (
    // Safari takes the list role from a list without bullets unless it is said.
    // Which item has the focus is noted here, on its way up from what is inside.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: `${String(virtualizer.getTotalSize())}px` }}
      onFocus={noteFocus}
      onBlur={() => setFocusedKey(null)}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles.item}
              style={{ top: `${String(start - scrollMargin)}px` }}
            >
              {children(item, index)}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** How far the element stands below the top of the page, in pixels; follows when something above it grows. */
function useDistanceFromTop(element: { readonly current: HTMLElement | null }): number {
  const [distance, setDistance] = useState(0);
  const measure = useCallback(() => {
    if (element.current !== null) setDistance(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
  }, [element]);
  // After every drawing: a message may have come or gone above the list.
  useLayoutEffect(measure);
  useEffect(() => {
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [measure]);
  return distance;
}
