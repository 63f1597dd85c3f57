/** Hands a file to the browser; whether it reached the disk cannot be known. */
export function download(name: string, contents: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Puts text, and where given the same as HTML, on the clipboard; answers whether it took them. Office may bar it from add-ins. */
export async function copy(text: string, html: string | null): Promise<boolean> {
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') })]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

/** The older way, which needs no permission: the copy command, answered with our contents. */
function copyByCommand(text: string, html: string | null): boolean {
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', answer);
  try {
    // Deprecated, and the only way where the clipboard API is barred.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', answer);
  }
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
