/** The frame of a form that corrects an entry: Escape leaves it, and it says what its keys are. */
import type { FormEvent, ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly onSend?: (() => void) | undefined;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Without `onSend` a choice in it is the answer. */
export function CorrectingForm({ title, hint, onSend, onLeave, children }: Props) {
  const sent = (event: FormEvent) => {
    event.preventDefault();
    onSend?.();
  };
  return (
    <form
      className="correcting"
      aria-label={title}
      onSubmit={sent}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      {children}
      <div className="actions">
        {onSend !== undefined && (
          <button type="submit" className="button primary">
            Save
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          Leave
        </button>
        <span className="aside">{hint}</span>
      </div>
    </form>
  );
}
