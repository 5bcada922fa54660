/** One statement in every report that has it, side by side, with its independent origins and what contradicts it. */
import { Link } from 'wouter';
import type { StatementView, VariantRow } from '../../src/service/types.ts';
import { Conflicts } from '../conflicts/conflicts.tsx';
import { Answer } from '../parts/answer.tsx';
import { Origins } from '../parts/origins.tsx';
import { Source } from '../parts/source.tsx';
import { useTitle } from '../parts/title.ts';
import { When } from '../parts/when.tsx';
import { Who } from '../parts/who.tsx';
import { Words } from '../parts/words.tsx';
import { useStatement } from '../record/queries.ts';
import { JudgeVariant } from '../review/judge-variant.tsx';
import { counted } from '../words/counts.ts';
import { support } from '../words/events.ts';
import { articlePage, statementPage } from '../words/links.ts';
import { namesOf } from '../words/speakers.ts';

export function StatementPage({ id }: { id: string }) {
  const answer = useStatement(id);
  useTitle(answer.data && `${namesOf(answer.data.statement.speakers)}: ${answer.data.statement.content.text}`);
  return <Answer of={answer}>{(view) => <Told view={view} />}</Answer>;
}

function Told({ view: { statement, variants, origins, conflicts } }: { view: StatementView }) {
  const articles = [...new Map(variants.map(({ statement: { article } }) => [article.id, article])).values()];
  return (
    <>
      <header className="opening">
        <p className="kicker">Statement · {support(articles.length, origins.length)}</p>
        <h1 className="said">
          <Words text={statement.content.text} kind={statement.kind} />
        </h1>
        <p className="by lead">
          <Who of={statement} />
        </p>
      </header>
      <section aria-labelledby="variants">
        <h2 id="variants">As each report has it</h2>
        {variants.length > 1 && (
          <p className="concluded note">
            <span className="tag inferred">inferred</span> that these are one statement in{' '}
            {counted(articles.length, 'report')}. Beneath each: how it differs from the first.
          </p>
        )}
        <ol className="variants">
          {variants.map((variant) => (
            <Variant key={variant.statement.id} of={variant} isThis={variant.statement.id === statement.id} />
          ))}
        </ol>
      </section>
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">Where the reports cannot all be right</h2>
          <Conflicts rows={conflicts} here={statementPage(statement.id)} />
        </section>
      )}
      {origins.length > 0 && (
        <section aria-labelledby="origins">
          <h2 id="origins">{counted(origins.length, 'independent origin')}</h2>
          <Origins of={origins} articles={articles} />
        </section>
      )}
    </>
  );
}

function Variant({ of: { statement, differs }, isThis }: { of: VariantRow; isThis: boolean }) {
  const { article, said, cue, content, kind, source, via } = statement;
  return (
    <li className="variant" aria-current={isThis || undefined}>
      <p className="from">
        <Source of={article} />
      </p>
      <p className="content">
        {(source !== null || cue !== null) && (
          <span className="cue">{[source?.text, cue?.text].filter(Boolean).join(' … ')}</span>
        )}{' '}
        <Link href={articlePage(article.id, statement.id)} data-stop>
          <Words text={content.text} kind={kind} />
        </Link>
      </p>
      <JudgeVariant row={statement} />
      {via.length > 0 && <p className="from">via {via.map(({ name }) => name).join(', ')}</p>}
      <When said={said} published={article.published} />
      {differs.length > 0 && (
        <ul className="differences" aria-label="How it differs from the first">
          {differs.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
