import { Component, useContext, type ReactNode } from 'react';
import { WordsContext } from '../strings';
import { StandstillPage } from './StandstillPage';

/** What is said where not even the words could be fetched. */
const WITHOUT_WORDS = {
  what: '窗格没有打开。工作簿没有受影响，请关闭窗格再打开。',
  next: 'The pane did not open. The workbook was not affected: please close the pane and open it again.',
};

interface CrashGuardProps {
  readonly children: ReactNode;
}

/** Shows a page that says what to do, instead of an empty pane, when drawing the pane or fetching its code fails. */
export class CrashGuard extends Component<CrashGuardProps, { readonly hasCrashed: boolean }> {
  public static readonly getDerivedStateFromError = () => ({ hasCrashed: true });

  public override readonly state = { hasCrashed: false };

  public override render(): ReactNode {
    return this.state.hasCrashed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  return <StandstillPage {...(useContext(WordsContext)?.strings.crashed ?? WITHOUT_WORDS)} />;
}
