/** `#RRGGBB` as WPS counts colours: 0xBBGGRR. */
export function toBgr(colour: string): number {
  return swapped(Number.parseInt(colour.slice(1), 16));
}

export function fromBgr(colour: number): string {
  return `#${swapped(colour).toString(16).padStart(6, '0').toUpperCase()}`;
}

/** Red and blue change places. */
function swapped(value: number): number {
  return ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16);
}
