import { lazy, type ComponentType } from 'react';
import type { CheckOutcome } from '../../usecases';
import type { SessionActions } from '../session/useWorkbookSession';
import type { Strings } from '../strings';

/** What every view is given. */
export interface ViewProps {
  readonly outcome: CheckOutcome;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
  /** Index of the one form to look at; `null`: all forms. */
  readonly formIndex: number | null;
  /** Shows another view, of one form or of all. */
  readonly show: (view: ViewId, formIndex: number | null) => void;
}

export type ViewId = 'overview' | 'problems';

/** A view of the checked workbook. Its code is fetched when it is first shown. */
export interface View {
  readonly id: ViewId;
  readonly label: (strings: Strings) => string;
  /** Number beside the label, or `null`. */
  readonly count: (outcome: CheckOutcome) => number | null;
  readonly Component: ComponentType<ViewProps>;
}

/** All views in the order of their tabs. */
export const views: readonly [View, ...View[]] = [
  {
    id: 'overview',
    label: (strings) => strings.views.overview,
    count: () => null,
    Component: lazy(() => import('./overview/OverviewView')),
  },
  {
    id: 'problems',
    label: (strings) => strings.views.problems,
    count: ({ evaluation }) =>
      evaluation.forms.reduce((sum, { findings, undeterminedCount }) => sum + findings.length + undeterminedCount, 0),
    Component: lazy(() => import('./problems/ProblemsView')),
  },
];
