/** Beside the text while a person marks: which words are what, who spoke, and the keys for it. */
import { type FormEvent, useEffect, useRef } from 'react';
import type { Statement } from '../../../src/model/statement.ts';
import type { ArticleView } from '../../../src/service/types.ts';
import { type Span, slice, wordsOf } from '../../../src/text/span.ts';
import { Picker } from '../../parts/picker.tsx';
import { somebodyElse, usePeople } from '../../review/correcting/people.ts';
import { brief } from '../../words/review.ts';
import { namesOf } from '../../words/speakers.ts';
import { type Draft, type Part, parts } from './draft.ts';

const names: Readonly<Record<Part, string>> = { content: 'Content', source: 'Source', cue: 'Cue' };
const means: Readonly<Record<Part, string>> = {
  content: 'what is attributed',
  source: 'who, in the words of the report',
  cue: 'the words that attribute it',
};

interface Props {
  readonly title: string;
  readonly view: ArticleView;
  readonly draft: Draft;
  /** Words chosen in the text and not yet marked. */
  readonly selected: Span | null;
  readonly onMark: (part: Part, more: boolean) => void;
  readonly onClear: (part: Part) => void;
  readonly onSpeakers: (speakers: Statement['speakers']) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

export function MarkingPanel(props: Props) {
  const { title, view, draft, selected, onMark, onClear, onSpeakers, onSave, onLeave } = props;
  const { text } = view.article;
  const source =
    draft.spans.source.length === 0 ? null : { text: wordsOf(text, draft.spans.source), spans: draft.spans.source };
  const people = usePeople(view, source);
  const save = useRef<HTMLButtonElement>(null);
  const isReady = draft.spans.content.length > 0;
  const sent = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [onLeave]);
  return (
    <form className="marking" aria-labelledby="marking-title" onSubmit={sent}>
      <h2 id="marking-title">{title}</h2>
      <p className="aside by-keys">
        Choose words with the mouse, or with the arrows: ← → by word, ↑ ↓ by sentence, with Shift more of them. Then say
        what they are.
      </p>
      <p className="chosen-words" role="status">
        {selected === null ? 'No words chosen.' : `Chosen: ${brief(slice(text, selected), 80)}`}
      </p>
      <ul>
        {parts.map((part, index) => (
          <li key={part}>
            <button
              type="button"
              className={`alternative part-${part}`}
              disabled={selected === null}
              aria-keyshortcuts={String(index + 1)}
              title={means[part]}
              // The selection must outlive the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => onMark(part, event.shiftKey)}
            >
              <kbd>{index + 1}</kbd> {names[part]}
            </button>
            <span className={draft.spans[part].length === 0 ? 'aside' : 'marked-words'}>
              {draft.spans[part].length === 0 ? means[part] : wordsOf(text, draft.spans[part])}
            </span>
            {draft.spans[part].length > 0 && (
              <button type="button" className="undo" aria-label={`Clear the ${part}`} onClick={() => onClear(part)}>
                Clear
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="aside by-keys">
        <kbd>⇧1</kbd> adds another part to the content; likewise the others. <kbd>4</kbd> goes to the speaker.
      </p>
      <Picker
        label="Who said it"
        hint="left open; a part of a name"
        chosen={draft.speakers.length === 0 ? '' : namesOf(draft.speakers)}
        choices={people.choices}
        otherwise={(typed) => somebodyElse(typed, source)}
        onType={people.onType}
        isWaiting={people.isWaiting}
        onPick={(speaker, more) => {
          onSpeakers(more ? [...draft.speakers, speaker] : [speaker]);
          if (!more) save.current?.focus();
        }}
      />
      <p className="actions">
        <button ref={save} type="submit" className="button primary" disabled={!isReady}>
          Save
        </button>
        <button type="button" className="button" onClick={onLeave}>
          Leave
        </button>
      </p>
    </form>
  );
}
