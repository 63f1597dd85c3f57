import { countMissingReasons } from '../../core/reasons/asking';
import type { CheckOutcome } from '../../usecases';
import type { SessionActions } from '../session/useWorkbookSession';
import { fetchable, type Fetchable } from '../parts/fetchable';
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

export type ViewId = 'overview' | 'problems' | 'reasons' | 'derivations' | 'history' | 'settings';

/** A view of the checked workbook. */
export interface View {
  readonly id: ViewId;
  readonly label: (strings: Strings) => string;
  /** Number beside the label, or `null`. */
  readonly count: (outcome: CheckOutcome) => number | null;
  /** Whether there is something to show in a workbook without a form. */
  readonly isWithoutForms: boolean;
  readonly part: Fetchable<ViewProps>;
}

/** All views in the order of their tabs. */
export const views: readonly [View, ...View[]] = [
  {
    id: 'overview',
    label: (strings) => strings.views.overview,
    count: () => null,
    isWithoutForms: false,
    part: fetchable(() => import('./overview/OverviewView')),
  },
  {
    id: 'problems',
    label: (strings) => strings.views.problems,
    count: ({ evaluation }) =>
      evaluation.forms.reduce((sum, { findings, undeterminedCount }) => sum + findings.length + undeterminedCount, 0),
    isWithoutForms: false,
    part: fetchable(() => import('./problems/ProblemsView')),
  },
  {
    id: 'reasons',
    label: (strings) => strings.reasons.tab,
    count: ({ evaluation }) => countMissingReasons(evaluation),
    isWithoutForms: false,
    part: fetchable(() => import('./reasons/ReasonsView')),
  },
  {
    id: 'derivations',
    label: (strings) => strings.derivations.tab,
    count: () => null,
    isWithoutForms: false,
    part: fetchable(() => import('./derivations/DerivationsView')),
  },
  {
    id: 'history',
    label: (strings) => strings.views.history,
    count: () => null,
    isWithoutForms: true,
    part: fetchable(() => import('./history/HistoryView')),
  },
  {
    id: 'settings',
    label: (strings) => strings.views.settings,
    count: () => null,
    isWithoutForms: true,
    part: fetchable(() => import('./settings/SettingsView')),
  },
];
