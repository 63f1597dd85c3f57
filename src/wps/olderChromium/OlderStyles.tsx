import { makeStyles, RendererProvider } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { createOlderRenderer } from './renderer';

const useLayoutClasses = makeStyles({
  flex: { display: 'flex' },
  inlineFlex: { display: 'inline-flex' },
  column: { flexDirection: 'column' },
  wrap: { flexWrap: 'wrap' },
});

/** Griffel names a class of its own for the slot in front of those of the values. */
const classOfValue = (names: string): string => names.split(' ').at(-1) ?? names;

/** Whatever is shown inside has styles that an older Chromium understands. */
export function OlderStyles({ children }: { readonly children: ReactNode }) {
  const { flex, inlineFlex, column, wrap } = useLayoutClasses();
  const [renderer] = useState(() =>
    createOlderRenderer({
      flex: classOfValue(flex),
      inlineFlex: classOfValue(inlineFlex),
      column: classOfValue(column),
      wrap: classOfValue(wrap),
    }),
  );
  return <RendererProvider renderer={renderer}>{children}</RendererProvider>;
}
