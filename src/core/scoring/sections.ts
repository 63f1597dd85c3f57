import type Big from 'big.js';
import type { ScoredForm } from './evaluation';

export type SectionKey = 'budget' | 'output' | 'benefit' | 'satisfaction' | 'cost' | 'other';

/** One part of a form: what it scores of what it could. Points. */
export interface Section {
  readonly key: SectionKey;
  /** Name as written in the form, for a level that has no usual name. */
  readonly name: string | null;
  /** `null` where a score is missing. */
  readonly score: Big | null;
  readonly weight: Big;
}

type Scored = Pick<ScoredForm, 'budget' | 'indicators'>;

interface Line {
  readonly key: SectionKey;
  readonly name: string | null;
  readonly score: Big | null;
  readonly weight: Big;
}

const USUAL_NAMES: readonly (readonly [string, SectionKey])[] = [
  ['满意', 'satisfaction'],
  ['产出', 'output'],
  ['效益', 'benefit'],
  ['成本', 'cost'],
];

/** Adds up scores and weights by first level (一级指标), the funds first; a score nobody computes counts as written. */
export function sectionsOf(form: Scored): readonly Section[] {
  const sections: Section[] = [];
  for (const line of linesOf(form)) {
    const at = sections.findIndex(({ key, name }) => key === line.key && name === line.name);
    const section = sections[at];
    if (section === undefined) sections.push(line);
    else {
      sections[at] = {
        ...section,
        weight: section.weight.plus(line.weight),
        score: section.score === null || line.score === null ? null : section.score.plus(line.score),
      };
    }
  }
  return sections;
}

function linesOf({ budget, indicators }: Scored): readonly Line[] {
  const lines: Line[] = [];
  for (const { row, weight, computedScore, writtenScore } of budget) {
    if (row.isTotal && weight !== null) {
      lines.push({ key: 'budget', name: null, score: computedScore ?? writtenScore, weight });
    }
  }
  for (const { row, outcome, weight, computed, written } of indicators) {
    if (outcome !== 'not-applicable' && weight !== null) {
      lines.push({ ...sectionNamed(row.level1), score: computed ?? written, weight });
    }
  }
  return lines;
}

function sectionNamed(level1: string | null): Pick<Line, 'key' | 'name'> {
  const usual = USUAL_NAMES.find(([word]) => level1?.includes(word) === true);
  return usual === undefined ? { key: 'other', name: level1 } : { key: usual[1], name: null };
}
