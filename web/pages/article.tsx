/** A report as it reads, its statements marked, and beside each who the program thinks spoke and why. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Statement } from '../../src/model/statement.ts';
import type { ArticleView, StatementRow } from '../../src/service/types.ts';
import { hull } from '../../src/text/span.ts';
import { About } from '../article/about.tsx';
import { Cards } from '../article/cards.tsx';
import { Elsewhere, Standing } from '../article/elsewhere.tsx';
import { Marking } from '../article/marking/marking.tsx';
import { choose, useChosen } from '../article/selection.ts';
import { Text } from '../article/text.tsx';
import { Answer } from '../parts/answer.tsx';
import { useKeys } from '../parts/keys.ts';
import { Outlet } from '../parts/source.tsx';
import { bringIntoView } from '../parts/stops.ts';
import { useTitle } from '../parts/title.ts';
import { useArticle } from '../record/queries.ts';
import { JudgeStatement } from '../review/judge-statement.tsx';
import { counted } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import { spansAt } from '../words/links.ts';
import { briefOf } from '../words/reports.ts';

export function ArticlePage({ reference }: { reference: string }) {
  const answer = useArticle(reference);
  const article = answer.data?.article;
  useTitle(article && (article.headline.value ?? article.file));
  return <Answer of={answer}>{(view) => <Reading view={view} />}</Answer>;
}

function Reading({ view }: { view: ArticleView }) {
  const { article, unread } = view;
  const statements = useMemo(
    () => [...view.statements].sort((a, b) => hull(a.content.spans)[0] - hull(b.content.spans)[0]),
    [view.statements],
  );
  const at = useSearchParams()[0].get('at');
  const asked = useMemo(() => spansAt(at, article.text.length), [at, article.text]);
  const [pointed, setPointed] = useState<number>();
  const id = useChosen();
  const index = statements.findIndex((statement) => statement.id === id);
  const chosen = index < 0 ? undefined : index;
  useEffect(() => open(document.getElementById(id)), [id]);
  useEffect(() => {
    if (asked.length > 0) open(document.querySelector<HTMLElement>('.text .asked'));
  }, [asked]);

  const choosing = useCallback((n: number) => choose(statements[n]!.id), [statements]);
  const enterCard = useCallback(
    (n: number) => {
      choose(statements[n]!.id);
      document.querySelector<HTMLElement>(`[data-card="${statements[n]!.id}"] .number`)?.focus({ preventScroll: true });
    },
    [statements],
  );
  const enterWords = (n: number) => {
    choose(statements[n]!.id);
    const words = document.getElementById(statements[n]!.id);
    words?.focus({ preventScroll: true });
    if (words) bringIntoView(words);
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) choose('');
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);

  const [marking, setMarking] = useState<{ before: StatementRow | null } | null>(null);
  useKeys(
    'This report',
    [{ key: 'n', what: 'Add a statement that was missed', run: () => setMarking({ before: null }) }],
    marking === null && unread === null,
  );
  const done = (said: Statement | null) => {
    setMarking(null);
    setAwaited(said);
  };
  // What was marked stands in the record a moment later, under an id of its own.
  const [awaited, setAwaited] = useState<Statement | null>(null);
  useEffect(() => {
    const words = awaited?.content.spans.join();
    const arrived = statements.find(({ content, review }) => review !== undefined && content.spans.join() === words);
    if (arrived === undefined) return;
    setAwaited(null);
    choose(arrived.id);
  }, [awaited, statements]);

  const published = article.published.value;
  const text = (
    <Text
      article={article}
      statements={statements}
      positions={view.positions}
      asked={asked}
      active={pointed ?? chosen}
      chosen={chosen}
      onPoint={setPointed}
      onChoose={choosing}
      onEnter={enterCard}
    />
  );
  return (
    <article className="report">
      <header className="opening">
        <p className="kicker">
          <Outlet of={briefOf(article)} /> ·{' '}
          {published === null ? (
            <span className="undated">Undated</span>
          ) : (
            <time dateTime={published}>{dates.day(published)}</time>
          )}
          {article.outlet.value !== null &&
            article.agency.value !== null &&
            article.agency.value !== article.outlet.value &&
            ` · with ${article.agency.value}`}
        </p>
        <h1>{article.headline.value ?? article.file}</h1>
        {article.byline.value !== null && <p className="byline">{article.byline.value}</p>}
        {unread === null ? (
          <p className="legend">
            {counted(statements.length, 'statement')}: <span className="source">source</span>,{' '}
            <span className="cue">cue</span>, <span className="content">content</span>
            {' · '}
            <button
              type="button"
              className="undo"
              onClick={() => setMarking({ before: null })}
              disabled={marking !== null}
            >
              Add one that was missed
            </button>
          </p>
        ) : (
          <p className="notice">Kept, but not read. {unread}</p>
        )}
        <Standing view={view} />
      </header>
      <div className="spread">
        {marking === null ? (
          <>
            {text}
            {statements.length > 0 && (
              <Cards
                text={article.text}
                statements={statements}
                positions={view.positions}
                active={pointed}
                chosen={chosen}
                onPoint={setPointed}
                onLeave={() => choose('')}
                onWords={enterWords}
                judging={(n) => (
                  <JudgeStatement
                    key={statements[n]!.id}
                    row={statements[n]!}
                    view={view}
                    onWords={() => setMarking({ before: statements[n]! })}
                  />
                )}
              />
            )}
          </>
        ) : (
          <Marking view={view} before={marking.before} onDone={done}>
            {text}
          </Marking>
        )}
      </div>
      <Elsewhere view={view} />
      <About article={article} />
    </article>
  );
}

/** Shows the words that the address names, and puts the focus there unless it is in the report already. */
function open(words: HTMLElement | null) {
  if (!words) return;
  bringIntoView(words);
  if (!document.activeElement?.closest('.spread')) words.focus({ preventScroll: true });
}
