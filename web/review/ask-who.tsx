/** Asks once who is at the keyboard, when something is first said; the history names them so. */
import { type FormEvent, useEffect, useRef } from 'react';
import { answerWho, useIsAsked, useWho } from './who.ts';

export function AskWho() {
  const asked = useIsAsked();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [asked]);
  const given = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    answerWho(String(new FormData(event.currentTarget).get('who')));
  };
  return (
    <dialog ref={dialog} className="asking" aria-labelledby="asking-title" onCancel={() => answerWho(null)}>
      <h2 id="asking-title">Who are you?</h2>
      <p className="aside">The history names you so beside everything that you say. Kept in this browser.</p>
      <NameForm onGiven={given} />
    </dialog>
  );
}

export function NameForm({
  onGiven,
  label = 'Your name',
}: {
  onGiven: (event: FormEvent<HTMLFormElement>) => void;
  label?: string;
}) {
  return (
    <form onSubmit={onGiven} className="naming">
      <label className="field">
        {label}
        <input name="who" required maxLength={100} pattern=".*\S.*" autoComplete="nickname" defaultValue={useWho()} />
      </label>
      <button type="submit" className="button">
        Go on
      </button>
    </form>
  );
}
