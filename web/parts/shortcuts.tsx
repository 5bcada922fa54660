/** The keys that work everywhere, and the list of them that `?` opens. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { searching } from './filters.tsx';
import { isWriting, useKeysShown } from './keys.ts';
import { moveStop } from './stops.ts';

const keys = [
  ['/', 'Search'],
  ['j', 'Next statement or row'],
  ['k', 'The one before'],
  ['Enter', 'Open it; in an article, go between words and card'],
  ['Esc', 'Leave the statement'],
  ['← →', 'On a timeline, among positions or reports compared: the one before, the next'],
  ['+ − 0', 'On a timeline or a network: closer, further away, all'],
  ['?', 'This list'],
] as const;

export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [, navigate] = useLocation();
  const pages = useKeysShown();

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || dialog.current?.open) return;
      if (event.key === '?') dialog.current?.showModal();
      else if (event.key === 'j' || event.key === 'k') {
        // A page without stops has these keys for itself.
        if (!moveStop(event.key === 'j' ? 1 : -1)) return;
      } else if (event.key === '/') {
        const field = document.querySelector<HTMLInputElement>('main input[type=search]');
        if (field) field.focus();
        else navigate('/statements', { state: searching });
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [navigate]);

  return (
    <>
      <button
        type="button"
        className="tool"
        onClick={() => dialog.current?.showModal()}
        aria-label="Keyboard shortcuts"
      >
        <span aria-hidden="true">?</span>
      </button>
      <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">Keys</h2>
        {pages.map(({ title, keys: own }) => (
          <section key={title}>
            <h3>{title}</h3>
            <KeyList of={own.map(({ key, what }) => [key, what] as const)} />
          </section>
        ))}
        {pages.length > 0 && <h3>Everywhere</h3>}
        <KeyList of={keys} />
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}

const KeyList = ({ of }: { of: readonly (readonly [string, string])[] }) => (
  <dl>
    {of.map(([key, what]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
);
