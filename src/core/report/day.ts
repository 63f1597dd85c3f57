/** The day of an ISO time, for people; anything else as it is. */
export function dayOf(time: string): string {
  return /^\d{4}-\d{2}-\d{2}(?=T)/u.exec(time)?.[0] ?? time;
}
