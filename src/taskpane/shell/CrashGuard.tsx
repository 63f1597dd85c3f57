import { Component, type ReactNode } from 'react';
import { StandstillPage } from './StandstillPage';

interface CrashGuardProps {
  readonly children: ReactNode;
}

/** Shows a page with a way out instead of an empty pane when drawing it fails. */
export class CrashGuard extends Component<CrashGuardProps, { readonly hasCrashed: boolean }> {
  public static readonly getDerivedStateFromError = () => ({ hasCrashed: true });

  public override readonly state = { hasCrashed: false };

  public override render(): ReactNode {
    return this.state.hasCrashed ? <StandstillPage reason="crashed" /> : this.props.children;
  }
}
