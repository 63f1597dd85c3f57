import { Component, createElement, Suspense, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { CopyDiagnostics } from '../diagnostics/CopyDiagnostics';
import { Busy } from '../parts/Busy';
import type { Fetchable } from '../parts/fetchable';
import { MessageBox } from '../parts/MessageBox';
import { useWords } from '../strings';

interface GuardedViewProps<Props extends object> {
  readonly part: Fetchable<Props>;
  /** What it is called on the screen. */
  readonly name: string;
  /** What it is called in diagnostics. */
  readonly id: string;
  /** A view that failed is tried again when this becomes another. */
  readonly resetKey: unknown;
  readonly view: Props;
}

/** A view that is fetched when it is first shown, and that names itself when it cannot be shown while all else goes on working. */
export function GuardedView<Props extends object>({ part, name, id, resetKey, view }: GuardedViewProps<Props>) {
  return (
    <ViewGuard key={id} name={name} id={id} resetKey={resetKey} onRetry={part.forget}>
      <Suspense fallback={<Opening />}>
        <Fetched part={part} view={view} />
      </Suspense>
    </ViewGuard>
  );
}

function Fetched<Props extends object>({ part, view }: Pick<GuardedViewProps<Props>, 'part' | 'view'>) {
  return createElement(part.component(), view);
}

function Opening() {
  return <Busy label={useWords().strings.views.loading} />;
}

interface ViewGuardProps extends Pick<GuardedViewProps<object>, 'name' | 'id' | 'resetKey'> {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Catches what a view throws while it is drawn or fetched. */
class ViewGuard extends Component<ViewGuardProps, { readonly error: string | null }> {
  public static readonly getDerivedStateFromError = (error: unknown) => ({
    // The message could quote what stands in a cell; the kind of error cannot.
    error: error instanceof Error ? error.name : typeof error,
  });

  public override readonly state: { readonly error: string | null } = { error: null };

  public override componentDidUpdate(previous: ViewGuardProps): void {
    if (this.state.error !== null && previous.resetKey !== this.props.resetKey) this.#retry();
  }

  readonly #retry = () => {
    this.props.onRetry();
    this.setState({ error: null });
  };

  public override render(): ReactNode {
    const { name, id, children } = this.props;
    const { error } = this.state;
    return error === null ? children : <FailedView name={name} note={`view ${id}: ${error}`} onRetry={this.#retry} />;
  }
}

interface FailedViewProps {
  readonly name: string;
  readonly note: string;
  readonly onRetry: () => void;
}

function FailedView({ name, note, onRetry }: FailedViewProps) {
  const { strings } = useWords();
  return (
    <div role="alert">
      <MessageBox
        tone="error"
        title={strings.viewFailed.what(name)}
        actions={
          <>
            <Button size="small" onClick={onRetry}>
              {strings.actions.retry}
            </Button>
            <CopyDiagnostics notes={[note]} />
          </>
        }
      >
        <span>{strings.viewFailed.next}</span>
      </MessageBox>
    </div>
  );
}
