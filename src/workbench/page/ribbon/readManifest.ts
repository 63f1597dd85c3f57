import type { AddinDescription, LocalText, RibbonAction, RibbonButton, RibbonGroup } from './ribbon';

const elements = (parent: ParentNode, name: string): readonly Element[] =>
  [...parent.querySelectorAll('*')].filter((element) => element.localName === name);

const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find((element) => element.localName === name);

function required(parent: ParentNode, name: string): Element {
  const element = elements(parent, name)[0];
  if (element === undefined) throw new Error(`manifest.xml has no ${name}`);
  return element;
}

function localText(element: Element): LocalText {
  const overrides = elements(element, 'Override').map(
    (override) => [override.getAttribute('Locale') ?? '', override.getAttribute('Value') ?? ''] as const,
  );
  return { base: element.getAttribute('DefaultValue') ?? '', byLocale: Object.fromEntries(overrides) };
}

/** Looks up what an element refers to by `resid`. */
type Resources = (element: Element | undefined) => LocalText;

function resources(manifest: Document): Resources {
  const byId = new Map<string, Element>();
  for (const kind of ['Image', 'Url', 'String']) {
    for (const element of elements(manifest, kind)) byId.set(element.getAttribute('id') ?? '', element);
  }
  return (element) => {
    const id = element?.getAttribute('resid') ?? '';
    const found = byId.get(id);
    if (found === undefined) throw new Error(`manifest.xml has no resource "${id}"`);
    return localText(found);
  };
}

function readAction(action: Element, resource: Resources): RibbonAction {
  const kind = [...action.attributes].find((attribute) => attribute.localName === 'type')?.value;
  if (kind === 'ExecuteFunction') return { kind: 'command', functionName: required(action, 'FunctionName').textContent.trim() };
  if (kind === 'ShowTaskpane') return { kind: 'pane', page: resource(required(action, 'SourceLocation')).base };
  throw new Error(`manifest.xml: unknown action ${kind ?? ''}`);
}

function readButton(control: Element, resource: Resources): RibbonButton {
  const icons = elements(required(control, 'Icon'), 'Image');
  const large = icons.find((icon) => icon.getAttribute('size') === '32') ?? icons[0];
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(child(control, 'Label')),
    tip: resource(required(required(control, 'Supertip'), 'Description')),
    icon: resource(large).base,
    action: readAction(required(control, 'Action'), resource),
  };
}

function readGroup(group: Element, resource: Resources): RibbonGroup {
  const controls = elements(group, 'Control');
  return { label: resource(child(group, 'Label')), buttons: controls.map((control) => readButton(control, resource)) };
}

/**
 * Reads from an add-in only manifest what a host shows of it.
 * @throws Error naming what is missing
 */
export function readManifest(xml: string): AddinDescription {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (manifest.querySelector('parsererror') !== null) throw new Error('manifest.xml is no XML');
  const resource = resources(manifest);
  return {
    name: localText(required(manifest, 'DisplayName')),
    commandsPage: resource(required(manifest, 'FunctionFile')).base,
    groups: elements(manifest, 'Group').map((group) => readGroup(group, resource)),
  };
}
