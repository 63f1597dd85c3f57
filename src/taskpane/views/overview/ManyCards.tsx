import { useMemo } from 'react';
import type { FormEvaluation } from '../../../core/scoring/evaluation';
import { VirtualList } from '../../parts/VirtualList';
import { useWords } from '../../strings';
import { cardKey, FormCard } from './FormCard';

/** Height of a card, in pixels. */
const USUAL_HEIGHT = 210;

interface ManyCardsProps {
  readonly forms: readonly FormEvaluation[];
  readonly onOpen: (index: number) => void;
}

/** The cards of a workbook with hundreds of forms. */
export default function ManyCards({ forms, onOpen }: ManyCardsProps) {
  const { overview } = useWords().strings;
  const cards = useMemo(() => forms.map((form, index) => ({ form, index })), [forms]);
  return (
    <VirtualList items={cards} keyOf={({ form }) => cardKey(form)} label={overview.formsHeading} estimate={USUAL_HEIGHT}>
      {({ form, index }) => <FormCard form={form} onOpen={() => onOpen(index)} />}
    </VirtualList>
  );
}
