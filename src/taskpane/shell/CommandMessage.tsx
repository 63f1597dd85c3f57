import type { CommandNote } from '../../usecases/commandNote';
import { MessageBox } from '../parts/MessageBox';

interface CommandMessageProps {
  readonly note: CommandNote;
  readonly onClose: () => void;
}

/** What a ribbon command left to be said. */
export function CommandMessage({ note: { lines, isRefusal }, onClose }: CommandMessageProps) {
  const [title, ...rest] = lines;
  return (
    <MessageBox tone={isRefusal ? 'error' : 'info'} title={title} onClose={onClose}>
      {rest.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </MessageBox>
  );
}
