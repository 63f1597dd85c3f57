import { elementById } from '../elements';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/**
 * Takes files dropped anywhere on a page; while one is dragged over it, a sheet lies over everything and says what will happen.
 * Called again for the document of a frame, the frame takes files as well.
 */
export function acceptDrops(target: Document, onFiles: (files: readonly File[]) => void): void {
  const sheet = elementById('drop', HTMLDivElement);
  target.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    sheet.hidden = false;
  }, true);
  target.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) sheet.hidden = true;
  }, true);
  target.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    sheet.hidden = true;
    onFiles([...(event.dataTransfer?.files ?? [])]);
  }, true);
}
