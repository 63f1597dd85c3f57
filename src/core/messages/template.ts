import type { MessageArgument } from '../checks/finding';

/** `{name}`, or `{name|one|other}`: a word that depends on a number. */
const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/gu;

/**
 * Fills the `{name}` places of a template, and those of the form `{count|cell|cells}` with the word that goes with the number: English
 * inflects, Chinese does not. An argument is put in as it is: it is data, escaped by whoever shows it.
 */
export function fill(template: string, args: Readonly<Record<string, MessageArgument>>): string {
  return template.replace(PLACE, (place, name: string, one?: string, other?: string) => {
    const value = args[name];
    if (value === undefined) return place;
    if (one === undefined || other === undefined) return String(value);
    return Number(value) === 1 ? one : other;
  });
}
