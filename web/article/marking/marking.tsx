/** The text of a report with a panel beside it, in which a person marks what was missed or marks again what was misread. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Statement } from '../../../src/model/statement.ts';
import type { ArticleView, StatementRow } from '../../../src/service/types.ts';
import { statementOf } from '../../review/changes.ts';
import { aboutKey } from '../../review/journal.ts';
import { correct } from '../../review/say.ts';
import { brief } from '../../words/review.ts';
import { namesOf } from '../../words/speakers.ts';
import { draftOf, emptyDraft, marked, type Part, parts, statementFrom } from './draft.ts';
import { MarkingPanel } from './panel.tsx';
import { useMarking } from './use-marking.ts';

interface Props {
  readonly view: ArticleView;
  /** What is marked again; null to add what was missed. */
  readonly before: StatementRow | null;
  /** The text, as it stands without marking. */
  readonly children: ReactNode;
  /** With what was said, or null when it was left. */
  readonly onDone: (said: Statement | null) => void;
}

export function Marking({ view, before, children, onDone }: Props) {
  const { article } = view;
  const text = useRef<HTMLElement>(null);
  const [draft, setDraft] = useState(() => (before === null ? emptyDraft : draftOf(before)));
  const { selected, now, onKey } = useMarking(text, article, draft);
  useEffect(() => text.current?.focus({ preventScroll: true }), []);

  const mark = (part: Part, more: boolean) => {
    const words = now();
    if (words !== null) setDraft(marked(draft, article.text, part, words, more));
  };
  const clear = (part: Part) => setDraft({ ...draft, spans: { ...draft.spans, [part]: [] } });
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || onKey(event)) return;
    const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
    if (digit === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    const part = digit === undefined ? parts.find((one) => draft.spans[one].length === 0) : parts[Number(digit) - 1];
    if (part !== undefined) mark(part, event.shiftKey);
    else document.querySelector<HTMLInputElement>('.marking [role=combobox]')?.focus();
  };
  const save = async () => {
    const was = before && statementOf(before);
    const after = statementFrom(draft, article.id, article.text, was);
    if (after === null) return;
    const line = `${namesOf(after.speakers)}: ${brief(after.content.text)}`;
    const about = aboutKey('statement', was?.id ?? `new ${after.content.spans.join()}`);
    const change = { kind: 'statement', article: article.id, before: was, after } as const;
    if (await correct([change], { did: was === null ? 'added' : 'marked again', what: line, about })) onDone(after);
  };
  return (
    <>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex lint/a11y/noNoninteractiveElementInteractions: words of a text are chosen in it, by keyboard too */}
      <section
        ref={text}
        className="markable"
        tabIndex={0}
        aria-label="The text: arrows choose words, 1 to 3 say what they are"
        onKeyDown={pressed}
      >
        {children}
      </section>
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex lint/a11y/noNoninteractiveElementInteractions: see above */}
      <MarkingPanel
        title={before === null ? 'Add a statement' : 'Mark the words again'}
        view={view}
        draft={draft}
        selected={selected}
        onMark={mark}
        onClear={clear}
        onSpeakers={(speakers) => setDraft({ ...draft, speakers })}
        onSave={() => void save()}
        onLeave={() => onDone(null)}
      />
    </>
  );
}
