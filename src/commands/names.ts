/** Functions that the ribbon of `manifest.xml` calls by name; each is a function of the window of `commands.html`. */
export const commandNames = ['recalculate', 'check', 'goToReason', 'clearMarks'] as const;

/** Name of a ribbon command. */
export type CommandName = (typeof commandNames)[number];
