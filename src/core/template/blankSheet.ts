import type { RulePack } from '../scoring/rulePack';
import { uniqueSheetName, type SheetDesign } from '../sheetDesign';
import { blankForm, type BlankForm } from './blankForm';
import { formDesign } from './formDesign';

const FORM_NAME = '自评表';

/**
 * A blank form (空白自评表) as a sheet that is named after its project.
 * @param options `taken`: names of the sheets that are there
 */
export function blankSheet(
  blank: BlankForm,
  options: { readonly pack: RulePack; readonly splitsTarget: boolean; readonly taken: readonly string[] },
): SheetDesign {
  const { content, columns } = blankForm(blank, options.pack, options.splitsTarget);
  const name = uniqueSheetName(blank.projectName === '' ? FORM_NAME : blank.projectName, options.taken, FORM_NAME);
  return formDesign(content, { name, columns });
}
