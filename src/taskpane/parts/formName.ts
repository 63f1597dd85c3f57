import type { Form } from '../../core/form/form';

/** What a form is called in the pane: its project, else its title, else its sheet. */
export function formName({ projectName, title, sheet }: Form): string {
  return [projectName, title].find((name) => name !== null && name.trim() !== '') ?? sheet;
}
