/** `#RRGGBB` as WPS counts colours: 0xBBGGRR. */
export function toBgr(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16);
}
