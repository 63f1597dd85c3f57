import type { Form, FormCell } from './form';

/** The text of a cell without the blanks around it; empty where the row has no such cell. */
export function cellText(cell: FormCell | null): string {
  return cell?.text.trim() ?? '';
}

/** What a form is called in a list: its project (项目名称), or its title where it names none. */
export function nameOfForm({ projectName, title }: Pick<Form, 'projectName' | 'title'>): string {
  return projectName ?? title;
}
