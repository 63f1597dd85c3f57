import type { SheetRole } from './design';

/** A hidden name that belongs to the sheet alone says what we made it for; it survives renaming, moving and other programs. */
export const ROLE_NAME = 'selfeval.role';

const ROLES: readonly SheetRole[] = ['summary', 'findings'];

/** What the name stands for, as a formula. */
export function roleFormula(role: SheetRole): string {
  return `="${role}"`;
}

/** The role in a formula, with or without its `=`; `null` when it is none. */
export function roleOfFormula(formula: string | null): SheetRole | null {
  return ROLES.find((role) => formula?.replace(/^=/u, '') === `"${role}"`) ?? null;
}
