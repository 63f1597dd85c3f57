import type { MessageArgument } from '../checks/finding';

/** Fills `{name}` places of a template. An argument is put in as it is: it is data, escaped by whoever shows it. */
export function fill(template: string, args: Readonly<Record<string, MessageArgument>>): string {
  return template.replace(/\{(\w+)\}/gu, (place, name: string) => {
    const value = args[name];
    return value === undefined ? place : String(value);
  });
}
