import { lazy, type ComponentType } from 'react';

/** A component whose code is fetched when it is first shown. */
export interface Fetchable<Props> {
  readonly component: () => ComponentType<Props>;
  /** Makes it be fetched again the next time, after that failed. */
  readonly forget: () => void;
}

export function fetchable<Props>(load: () => Promise<{ readonly default: ComponentType<Props> }>): Fetchable<Props> {
  let component: ComponentType<Props> | null = null;
  return {
    component: () => (component ??= lazy(load)),
    forget: () => {
      component = null;
    },
  };
}
