import { wordFinding, wordUndetermined, messages } from '../../../core/messages';
import type { Words } from '../../strings';
import type { Problem, ProblemKind } from './problemList';

/** What a person reads about a problem. */
export interface ProblemWords {
  readonly title: string;
  readonly message: string;
  readonly why: string | null;
  readonly todo: string | null;
  readonly basis: string | null;
}

export function wordProblem({ about }: Problem, { language, strings }: Words): ProblemWords {
  if ('finding' in about) return wordFinding(about.finding, language);
  return {
    title: strings.problems.undetermined,
    message: wordUndetermined(about.undetermined, language),
    why: null,
    todo: null,
    basis: null,
  };
}

/** What the problems of a kind are called. */
export function wordKind(kind: ProblemKind, { language, strings }: Words): string {
  return kind === 'undetermined' ? strings.problems.undetermined : messages[language].checks[kind].title;
}
