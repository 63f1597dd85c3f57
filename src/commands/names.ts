/** Functions that the ribbon of `manifest.xml` calls by name; each is associated with code by `Office.actions.associate`. */
export const commandNames = ['recalculate', 'check', 'goToReason', 'clearMarks'] as const;

/** Name of a ribbon command. */
export type CommandName = (typeof commandNames)[number];
