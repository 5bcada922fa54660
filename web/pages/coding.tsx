/** Coding blind: a person says of each statement of an article what it is, seeing nothing of what the machine or others said. */
import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { Sheet } from '../coding/sheet.tsx';
import { Answer } from '../parts/answer.tsx';
import { Picker } from '../parts/picker.tsx';
import { useTitle } from '../parts/title.ts';
import { useArticles } from '../record/queries.ts';
import { useCodingSheet, useCodings } from '../record/review.ts';
import { NameForm } from '../review/ask-who.tsx';
import { ReviewHead } from '../review/head.tsx';
import { counted } from '../words/counts.ts';
import { nameAndDay } from '../words/reports.ts';

export function CodingPage() {
  const [params, setParams] = useSearchParams();
  const coder = params.get('coder') ?? '';
  const article = params.get('article') ?? '';
  useTitle('Blind coding');
  const go = (to: Record<string, string>) => setParams(new URLSearchParams(to));
  return (
    <>
      <ReviewHead at="/coding" title="Blind coding" />
      {coder === '' ? (
        <div className="narrow">
          <p>
            Two people or more code the same reports without seeing what the others, or the program, say of them. The
            program then tells how far they agree.
          </p>
          <NameForm
            label="Name of the coder"
            onGiven={(event) => {
              event.preventDefault();
              go({ coder: String(new FormData(event.currentTarget).get('who')).trim() });
            }}
          />
        </div>
      ) : (
        <>
          <p className="aside">
            Coder: <strong>{coder}</strong>{' '}
            <Link href={article === '' ? '/coding' : `/coding?coder=${encodeURIComponent(coder)}`}>
              {article === '' ? 'Somebody else' : 'Another report'}
            </Link>
          </p>
          {article === '' ? (
            <ChooseArticle coder={coder} onChoose={(id) => go({ coder, article: id })} />
          ) : (
            <Coding key={article} coder={coder} article={article} />
          )}
        </>
      )}
    </>
  );
}

function ChooseArticle({ coder, onChoose }: { coder: string; onChoose: (id: string) => void }) {
  const [typed, setTyped] = useState('');
  const found = useArticles(typed.trim() === '' ? {} : { search: typed.trim() }).data?.pages[0]?.rows ?? [];
  const codings = useCodings(coder).data ?? [];
  const done = (id: string) => codings.filter(({ article }) => article === id).length;
  return (
    <div className="narrow">
      <Picker<string>
        label="Report to code"
        hint="a word of its headline or its outlet"
        focused
        choices={found
          .filter(({ unread }) => unread === null)
          .map((row) => ({
            id: row.id,
            name: row.headline ?? row.file,
            aside: [nameAndDay(row), done(row.id) > 0 && `${counted(done(row.id), 'unit')} coded`]
              .filter(Boolean)
              .join(' · '),
            value: row.id,
          }))}
        onType={setTyped}
        onPick={onChoose}
      />
    </div>
  );
}

function Coding({ coder, article }: { coder: string; article: string }) {
  const answer = useCodingSheet(coder, article);
  const [isThrough, setThrough] = useState(false);
  if (isThrough)
    return (
      <section className="item">
        <h2 id="asks">All of it is coded</h2>
        <p className="links">
          <Link href={`/coding?coder=${encodeURIComponent(coder)}`}>Another report</Link>
          <Link href="/agreement">How far coders agree</Link>
        </p>
      </section>
    );
  return <Answer of={answer}>{(sheet) => <Sheet sheet={sheet} onThrough={() => setThrough(true)} />}</Answer>;
}
