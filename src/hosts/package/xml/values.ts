/** Value of an xsd:boolean attribute; absent is `absent`. */
export function isTrue(value: string | null, absent = false): boolean {
  return value === null ? absent : value === '1' || value === 'true' || value === 'on';
}

/** Value of a non-negative whole number attribute, or `null` when absent or something else. */
export function wholeNumber(value: string | null): number | null {
  // one digit, as most styles of cells are
  const digit = value?.length === 1 ? value.charCodeAt(0) - 48 : -1;
  if (digit >= 0 && digit <= 9) return digit;
  return value !== null && /^\d{1,10}$/.test(value.trim()) ? Number(value) : null;
}

/** Value of a decimal number attribute, or `null`. */
export function decimal(value: string | null): number | null {
  if (value === null || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
