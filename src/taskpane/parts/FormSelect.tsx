import { useId } from 'react';
import type { Form } from '../../core/form/form';
import { useWords } from '../strings';
import { formName } from './formName';
import { useSheetName } from './sheetNames';
import { useFieldStyles } from './useFieldStyles';

interface FormSelectProps {
  readonly forms: readonly Form[];
  /** `null`: all forms. */
  readonly formIndex: number | null;
  readonly onForm: (index: number | null) => void;
}

/** Which form is shown; nothing where there is only one. */
export function FormSelect({ forms, formIndex, onForm }: FormSelectProps) {
  const fields = useFieldStyles();
  const select = useId();
  const sheetName = useSheetName();
  const { strings } = useWords();
  const words = strings.problems;
  if (forms.length <= 1) return null;
  return (
    <label htmlFor={select} className={fields.labelled}>
      {words.form}
      <select
        id={select}
        className={fields.field}
        value={formIndex ?? ''}
        onChange={({ target }) => onForm(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{words.allForms(forms.length)}</option>
        {forms.map((form, index) => (
          <option key={index} value={index}>
            {strings.formOnSheet(formName(form), sheetName(form.sheet))}
          </option>
        ))}
      </select>
    </label>
  );
}
