/** Entry of the browser's storage through which a ribbon command tells the pane what it did. */
export const COMMAND_NOTE = 'selfeval.commandNote';

/** What a ribbon command has to say; it has no surface of its own, so the pane says it for it. */
export interface CommandNote {
  /** Address of the workbook, as the host gives it. */
  readonly workbook: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isRefusal: boolean;
  /** In the language Office is displayed in; the first line says it in short. */
  readonly lines: readonly [string, ...string[]];
}

/** The note in a storage entry, or `null` when the entry holds none. */
export function readCommandNote(stored: string | null): CommandNote | null {
  if (stored === null) return null;
  try {
    const parsed: unknown = JSON.parse(stored);
    return isNote(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

export function storedCommandNote(note: CommandNote): string {
  return JSON.stringify(note);
}

function isNote(value: unknown): value is CommandNote {
  return (
    typeof value === 'object' &&
    value !== null &&
    'workbook' in value &&
    typeof value.workbook === 'string' &&
    'at' in value &&
    typeof value.at === 'number' &&
    'isRefusal' in value &&
    typeof value.isRefusal === 'boolean' &&
    'lines' in value &&
    Array.isArray(value.lines) &&
    value.lines.length > 0 &&
    value.lines.every((line) => typeof line === 'string')
  );
}
