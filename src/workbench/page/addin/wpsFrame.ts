import type { WpsApplication } from '../../../hosts/wps/api';

/** Where the server has the pages for WPS. */
const FOLDER = '/wps/';

/** A page of the add-in for WPS in a frame, with the object model as a global, as WPS puts it there before the page is read. */
export interface WpsFrame {
  readonly element: HTMLIFrameElement;
  /** Resolves when the scripts of the page have run. */
  readonly ready: Promise<Window>;
}

/**
 * Opens a page of the add-in in a frame below `parent`. The page is written into an empty frame of ours: an address of its own would make
 * a new window, without the object model.
 */
export function openWpsFrame(parent: HTMLElement, page: string, title: string, application: WpsApplication): WpsFrame {
  const element = document.createElement('iframe');
  element.title = title;
  parent.append(element);
  return { element, ready: fill(element, new URL(FOLDER + page, location.href), application) };
}

async function fill(element: HTMLIFrameElement, address: URL, application: WpsApplication): Promise<Window> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${String(response.status)}`);
  const html = withWholeAddresses(await response.text(), address);
  const { contentWindow: window, contentDocument: page } = element;
  if (window === null || page === null) throw new Error('the frame is gone');
  Object.assign(window, { Application: application });
  page.open();
  // Opening a document takes its listeners away: they come after it.
  const loaded = new Promise<void>((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Only a document that is written keeps its window.
  page.write(html);
  page.close();
  await loaded;
  return window;
}

/** The scripts of a page by whole addresses: a page that is written has the address of whoever wrote it. */
function withWholeAddresses(html: string, address: URL): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const script of page.querySelectorAll('script[src]')) {
    script.setAttribute('src', new URL(script.getAttribute('src') ?? '', address).href);
  }
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
