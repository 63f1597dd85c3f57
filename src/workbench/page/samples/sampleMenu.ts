import type { PageText } from '../text';
import type { Sample } from './samples';

/** Fills the menu 示例: the files, what is made up, and an entry that cannot be chosen for a person's own file. */
export function fillSampleMenu(menu: HTMLSelectElement, samples: readonly Sample[], text: PageText): void {
  const group = (label: string, members: readonly Sample[]): HTMLOptGroupElement => {
    const element = document.createElement('optgroup');
    element.label = label;
    const words = ({ name, label: key }: Sample): string => (key === null ? name.replace(/\.xlsx$/u, '') : text(key));
    element.append(...members.map((sample) => new Option(words(sample), sample.id)));
    return element;
  };
  const own = new Option(text('ownFile'), '');
  own.disabled = true;
  menu.replaceChildren(
    group(text('sampleFiles'), samples.filter(({ label }) => label === null)),
    group(text('sampleOthers'), samples.filter(({ label }) => label !== null)),
    own,
  );
}
