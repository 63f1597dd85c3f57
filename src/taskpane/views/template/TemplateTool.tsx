import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AmountUnit } from '../../../core/form/form';
import { defaultPack } from '../../../core/scoring/packs';
import { defaultStructure, unsharedLevels, type LevelStructure } from '../../../core/template';
import { makeBlankForm } from '../../../usecases/makeSheets';
import { SheetTool } from '../../parts/SheetTool';
import { useFieldStyles } from '../../parts/useFieldStyles';
import { useListStyles } from '../../parts/useListStyles';
import { useSheetMaking } from '../../parts/useSheetMaking';
import { useWords } from '../../strings';
import type { ToolProps } from '../tools';
import { StructureFields } from './StructureFields';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  choice: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  paragraph: { margin: 0 },
});

const AMOUNT_UNITS: readonly AmountUnit[] = ['万元', '元', '亿元'];
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** 插入空白表: an empty form in the official layout on a new sheet. */
export default function TemplateTool({ host, outcome, isBusy, onClose }: ToolProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const fields = useFieldStyles();
  const { language, strings } = useWords();
  const words = strings.template;
  const [making, start] = useSheetMaking();
  const pack = outcome?.evaluation.pack ?? defaultPack;
  const like = outcome?.evaluation.forms[0]?.form;
  const [texts, setTexts] = useState({
    // A year is assessed when it is over.
    year: String(like?.year ?? new Date().getFullYear() - 1),
    projectName: '',
    department: like?.department ?? '',
    implementingUnit: like?.implementingUnit ?? '',
  });
  const [amountUnit, setAmountUnit] = useState<AmountUnit>(like?.amountUnit ?? '万元');
  const [splitsTarget, setSplitsTarget] = useState(false);
  const [structure, setStructure] = useState<readonly LevelStructure[]>(() => defaultStructure(pack));
  const unit = useId();
  const hasRows = structure.some(({ rows }) => rows > 0);
  const unshared = unsharedLevels(structure, pack);
  const insert = () => {
    const year = Number(texts.year);
    const isYear = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
    const blank = { ...texts, year: isYear ? year : null, amountUnit, structure };
    const taken = outcome?.workbook.sheets.map(({ name }) => name) ?? [];
    void start(() => makeBlankForm(host, blank, { pack, splitsTarget, taken }));
  };
  const entries = [
    ['year', words.year],
    ['projectName', words.project],
    ['department', words.department],
    ['implementingUnit', words.unit],
  ] as const;
  return (
    <SheetTool heading={words.tool} intro={words.intro} making={making} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (hasRows && !isBusy) insert();
        }}
      >
        <p className={mergeClasses(styles.paragraph, lists.quiet)}>{words.pack(pack.title[language])}</p>
        {entries.map(([key, label]) => (
          <label key={key} className={fields.labelled}>
            <span>{label}</span>
            <input
              className={fields.field}
              inputMode={key === 'year' ? 'numeric' : 'text'}
              value={texts[key]}
              onChange={({ target }) => setTexts({ ...texts, [key]: target.value })}
            />
          </label>
        ))}
        <label htmlFor={unit} className={fields.labelled}>
          <span>{words.amountUnit}</span>
          <select
            id={unit}
            className={fields.field}
            value={amountUnit}
            onChange={({ target }) => setAmountUnit(AMOUNT_UNITS.find((each) => each === target.value) ?? '万元')}
          >
            {AMOUNT_UNITS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label className={styles.choice}>
          <input type="checkbox" checked={splitsTarget} onChange={({ target }) => setSplitsTarget(target.checked)} />
          <span>{words.split}</span>
        </label>
        <StructureFields structure={structure} onChange={setStructure} />
        {!hasRows && <p className={styles.paragraph}>{words.noRows}</p>}
        {hasRows && unshared.length > 0 && <p className={styles.paragraph}>{words.missingPoints(unshared.join('、'))}</p>}
        <Button type="submit" appearance="primary" disabledFocusable={isBusy || !hasRows || making.step === 'working'}>
          {words.insert}
        </Button>
      </form>
    </SheetTool>
  );
}
