import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useListStyles } from '../../parts/useListStyles';
import { useWords } from '../../strings';

/** Entries shown before somebody asks for all. */
const FEW = 12;

/** A list of lines of which the first are shown, and all when asked for. */
export function LongList({ lines }: { readonly lines: readonly string[] }) {
  const lists = useListStyles();
  const { importing: words } = useWords().strings;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, FEW);
  return (
    <>
      <ul className={lists.bullets}>
        {shown.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {words.more(lines.length - shown.length)}
        </Button>
      )}
    </>
  );
}
