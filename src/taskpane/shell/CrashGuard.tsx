import { Component, type ReactNode } from 'react';
import { useWords } from '../strings';
import { StandstillPage } from './StandstillPage';

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
  return <StandstillPage {...useWords().strings.crashed} />;
}
