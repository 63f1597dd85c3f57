import bcd, { type Identifier } from '@mdn/browser-compat-data';
import { AtRule, parse } from 'postcss';

const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = bcd.css;

/** Whether a Chromium of a version has a feature under its own name, without a flag. A feature that the data do not name is not there. */
function isInChromium(feature: Identifier | undefined, version: number, prefix?: string): boolean {
  const told = feature?.__compat?.support.chrome;
  if (told === undefined) return false;
  return [told].flat().some((statement) => {
    const { version_added: added, version_removed: removed } = statement;
    if (statement.prefix !== prefix || statement.alternative_name !== undefined || statement.flags !== undefined) return false;
    return typeof added === 'string' && numberOf(added) <= version && (typeof removed !== 'string' || numberOf(removed) > version);
  });
}

/** Versions are told as `84`, and as `≤79` where the first one is not known. */
const numberOf = (version: string): number => Number.parseFloat(version.replace('≤', ''));

/**
 * What a Chromium of a version does not understand in a style rule, each as `property inset`, `value overflow-x: clip`, `selector :is`,
 * `media (hover)`. What is written for other browsers (`-moz-`, `-ms-`) is nobody's loss.
 */
export function unknownInRule(rule: string, version: number): readonly string[] {
  const unknown: string[] = [];
  const root = parse(rule);
  root.walkAtRules(({ name, params }) => {
    if (!isInChromium(atRules[name.replace(/^-webkit-/u, '')], version)) unknown.push(`@${name}`);
    if (name !== 'media') return;
    for (const [, feature = ''] of params.matchAll(/\(([\w-]+)/gu)) {
      if (!isInChromium(atRules['media']?.[feature.replace(/^(?:min|max)-/u, '')], version)) unknown.push(`media (${feature})`);
    }
  });
  root.walkRules(({ selector, parent }) => {
    if (parent instanceof AtRule && parent.name.endsWith('keyframes')) return;
    for (const [, name = ''] of selector.matchAll(/::?([\w-]+)/gu)) {
      if (!name.startsWith('-moz-') && !isSelectorKnown(name, version)) unknown.push(`selector :${name}`);
    }
    if (/:not\([^)]*,/u.test(selector)) unknown.push('selector :not() of a list');
  });
  root.walkDecls(({ prop, value }) => {
    if (!/^--|^-moz-|^-ms-/u.test(prop)) unknown.push(...unknownInDeclaration(prop, value, version));
  });
  return unknown;
}

/** A selector that came with a prefix first is told of under its later name: `-webkit-input-` of `placeholder`. */
function isSelectorKnown(name: string, version: number): boolean {
  const later = name.slice(name.lastIndexOf('-') + 1);
  return isInChromium(selectors[name], version) || isInChromium(selectors[later], version, name.slice(0, -later.length));
}

function unknownInDeclaration(prop: string, value: string, version: number): readonly string[] {
  const prefix = /^-webkit-/u.exec(prop)?.[0];
  const property = properties[prop] ?? properties[prop.slice(prefix?.length ?? 0)];
  if (!isInChromium(property, version, properties[prop] === undefined ? prefix : undefined)) return [`property ${prop}`];
  const words = value.replace(/--[\w-]+|"[^"]*"|url\([^)]*\)/gu, '').matchAll(/([a-z][a-z-]*)(\()?/giu);
  return [...words].flatMap(([, word = '', bracket]) => {
    const feature = property?.[word] ?? (bracket === undefined ? undefined : (types[word] ?? types['color']?.[word]));
    return feature?.__compat === undefined || isInChromium(feature, version) ? [] : [`value ${prop}: ${word}`];
  });
}

/** Whether the children of flex boxes are kept apart by `gap`; data on grids, which had it long before, are told apart. */
export const hasFlexGap = (version: number): boolean => isInChromium(properties['column-gap']?.['flex_context'], version);
