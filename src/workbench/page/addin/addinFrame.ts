import type { WorkbookModel } from '../../model/workbookModel';
import type { OfficeMetadata } from '../../office/engine/metadata';
import { ActionType, PathType, type RequestBody } from '../../office/engine/protocol';
import type { HostConditions } from '../../office/hostConditions';
import type { FocusExit } from '../../office/focusTravel';
import { OfficeServer, windowName } from '../../office/officeServer';
import { CommandBridge } from './commandBridge';

/** What every page of the add-in is given. */
export interface AddinFrameOptions {
  readonly model: WorkbookModel;
  readonly metadata: OfficeMetadata;
  /** `zh-CN` or `en-US`: what Excel would tell the add-in. */
  readonly locale: string;
  /** Called when a writing broke off halfway as the circumstances wanted it (`writesUntilFailure`). */
  readonly onBreak: () => void;
  /** Called when the focus leaves a page of the add-in by the keyboard. */
  readonly onExit: (exit: FocusExit) => void;
}

/** What a batch of office.js does to the workbook: it looks only, or it changes something as well. */
export type RequestKind = 'read' | 'write';

/** A page of the add-in in a frame that talks to Excel, that is to us. */
export interface AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly commands: CommandBridge;
  /** The Excel that this page talks to. */
  readonly server: OfficeServer;
  /** The batches that were answered, oldest first. */
  readonly requests: readonly RequestKind[];
  remove(): void;
}

/**
 * Opens a page of the add-in in a frame below `parent`. Its office.js finds in the name of the window who its host is,
 * and from then on speaks to this window.
 */
export function openAddinFrame(
  parent: HTMLElement,
  address: string,
  title: string,
  options: AddinFrameOptions,
  conditions: Partial<HostConditions>,
): AddinFrame {
  const element = document.createElement('iframe');
  element.title = title;
  element.name = windowName({ hostUrl: `${location.origin}/`, language: options.locale });
  const post = (text: string): void => element.contentWindow?.postMessage(text, location.origin);
  const commands = new CommandBridge(post, location.origin);
  const { model, metadata, locale: language } = options;
  const requests: RequestKind[] = [];
  let isDoomed = false;
  const server = new OfficeServer({
    model,
    metadata,
    origin: location.origin,
    post,
    onExit: options.onExit,
    conditions: { ...conditions, language },
    onRequest: (request) => {
      requests.push(kindOf(request));
      const { writesUntilFailure } = server.conditions;
      if (isDoomed && writesUntilFailure === null) options.onBreak();
      isDoomed = writesUntilFailure !== null;
    },
  });

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
    requests,
    remove: () => {
      server.dispose();
      window.removeEventListener('message', onMessage);
      element.remove();
    },
  };
}

/** Methods that only look, or that change the view and not the workbook. */
const HARMLESS = /^(_|Get|Select$|Activate$|Calculate$)/u;

function kindOf({ Actions: actions, ObjectPaths: paths }: RequestBody): RequestKind {
  const changes = actions.some(
    ({ ActionType: type, Name: name = '' }) =>
      type === ActionType.setProperty || (type === ActionType.method && !HARMLESS.test(name)),
  );
  // What is added is named by a path, and made when the path is first followed.
  const adds = Object.values(paths).some(({ ObjectPathType: type, Name: name }) => type === PathType.method && !HARMLESS.test(name));
  return changes || adds ? 'write' : 'read';
}
