import type { WorkbookModel } from '../../model/workbookModel';
import type { OfficeMetadata } from '../../office/engine/metadata';
import { OfficeServer, windowName } from '../../office/officeServer';
import { CommandBridge } from './commandBridge';

/** What every page of the add-in is given. */
export interface AddinFrameOptions {
  readonly model: WorkbookModel;
  readonly metadata: OfficeMetadata;
  /** `zh-CN` or `en-US`: what Excel would tell the add-in. */
  readonly locale: string;
}

/** A page of the add-in in a frame that talks to Excel, that is to us. */
export interface AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly commands: CommandBridge;
  /** The Excel that this page talks to. */
  readonly server: OfficeServer;
  remove(): void;
}

/**
 * Opens a page of the add-in in a frame below `parent`. Its office.js finds in the name of the window who its host is,
 * and from then on speaks to this window.
 */
export function openAddinFrame(parent: HTMLElement, address: string, title: string, options: AddinFrameOptions): AddinFrame {
  const element = document.createElement('iframe');
  element.title = title;
  element.name = windowName({ hostUrl: `${location.origin}/`, language: options.locale });
  const post = (text: string): void => element.contentWindow?.postMessage(text, location.origin);
  const commands = new CommandBridge(post, location.origin);
  const { model, metadata, locale: language } = options;
  const server = new OfficeServer({ model, metadata, origin: location.origin, post, conditions: { language } });

  const onMessage = (event: MessageEvent): void => {
    if (event.source !== element.contentWindow || event.origin !== location.origin || typeof event.data !== 'string') return;
    if (!commands.receive(event.data)) server.receive(event.data);
  };
  window.addEventListener('message', onMessage);
  element.src = address;
  parent.append(element);
  return {
    element,
    commands,
    server,
    remove: () => {
      server.dispose();
      window.removeEventListener('message', onMessage);
      element.remove();
    },
  };
}
