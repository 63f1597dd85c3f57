import type { CellArea } from '../../core/form/address';

/**
 * Asks about an area as a whole and, where the answer is mixed, about its halves, down to single cells. Most areas of a form are alike in
 * number format and free of merged cells, so a few questions do.
 * @param ask `null`: the cells of the area differ
 * @param tell told once for every part that is alike, from top-left to bottom-right
 */
export function forEachUniformPart<Answer>(
  area: CellArea,
  ask: (area: CellArea) => Answer | null,
  tell: (area: CellArea, answer: Answer | null) => void,
): void {
  const answer = ask(area);
  const { top, left, bottom, right } = area;
  if (answer !== null || (top === bottom && left === right)) {
    tell(area, answer);
    return;
  }
  const [first, second] =
    bottom - top >= right - left
      ? [{ ...area, bottom: middle(top, bottom) }, { ...area, top: middle(top, bottom) + 1 }]
      : [{ ...area, right: middle(left, right) }, { ...area, left: middle(left, right) + 1 }];
  forEachUniformPart(first, ask, tell);
  forEachUniformPart(second, ask, tell);
}

function middle(from: number, to: number): number {
  return Math.floor((from + to) / 2);
}
