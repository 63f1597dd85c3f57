import { act, render, screen } from '@testing-library/react';
import { VirtualList } from '../../src/taskpane/parts/VirtualList';
import { completeBrowser } from './support/renderPane';

const HEIGHT = 100;
const items = Array.from({ length: 300 }, (_, index) => `item ${String(index)}`);

/** jsdom lays nothing out: every element is told to be 100 pixels high, and scrolling to move the window. */
function layOut(): void {
  completeBrowser();
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: HEIGHT });
  Object.defineProperty(document.documentElement, 'scrollHeight', { configurable: true, value: items.length * HEIGHT });
  window.scrollTo = (options?: ScrollToOptions | number) => {
    Object.defineProperty(window, 'scrollY', { configurable: true, value: typeof options === 'object' ? (options.top ?? 0) : 0 });
    window.dispatchEvent(new Event('scroll'));
  };
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, -window.scrollY, 300, HEIGHT);
}

function List({ currentKey = null }: { readonly currentKey?: string | null }) {
  return (
    <VirtualList items={items} keyOf={(item) => item} label="things" estimate={HEIGHT} gap={0} currentKey={currentKey}>
      {(item) => <button type="button">{item}</button>}
    </VirtualList>
  );
}

const drawn = () => screen.getAllByRole('listitem').map((item) => Number(item.getAttribute('aria-posinset')));
const scrollTo = (top: number) => act(() => window.scrollTo({ top }));

beforeEach(() => {
  layOut();
  window.scrollTo({ top: 0 });
});

test('draws what is near the window, and tells every item its place among all', () => {
  render(<List />);
  expect(drawn().length).toBeLessThan(40);
  expect(drawn()[0]).toBe(1);
  expect(screen.getByRole('list', { name: 'things' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').every((item) => item.getAttribute('aria-setsize') === '300')).toBe(true);
  scrollTo(20_000);
  expect(drawn()).toContain(205);
  expect(drawn()).not.toContain(1);
});

test('an item that holds the focus stays drawn and keeps it', () => {
  render(<List />);
  const button = screen.getByRole('button', { name: 'item 2' });
  act(() => button.focus());
  scrollTo(20_000);
  expect(document.activeElement).toBe(button);
  expect(drawn()).toEqual(expect.arrayContaining([3, 205]));
  act(() => button.blur());
  expect(drawn()).not.toContain(3);
});

test('the current item is scrolled to although it was not drawn', () => {
  const { rerender } = render(<List />);
  expect(screen.queryByRole('button', { name: 'item 150' })).toBeNull();
  act(() => rerender(<List currentKey="item 150" />));
  expect(screen.getByRole('button', { name: 'item 150' })).toBeTruthy();
});
