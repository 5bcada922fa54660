/** What the record has of a report beyond its own text: its events, its copies, what contradicts it, when an undated one was written. */
import type { ArticleBrief, ArticleView } from '../../src/service/types.ts';
import { Conflicts } from '../conflicts/conflicts.tsx';
import { CompareLink } from '../parts/compare-link.tsx';
import { Events } from '../parts/events.tsx';
import { Family } from '../parts/family.tsx';
import { Reading } from '../positions/reading.tsx';
import { JudgeReport } from '../review/judge-report.tsx';
import { place } from '../words/copies.ts';
import { counted } from '../words/counts.ts';
import { briefOf } from '../words/reports.ts';
import { DatedBy, Dating } from './dating.tsx';

/** In a few words under the headline, each leading to the particulars below the text. */
export function Standing({ view: { article, events, copies, conflicts, bounds, positions } }: { view: ArticleView }) {
  const against = conflicts.filter(({ revision }) => !revision).length;
  const lines = [
    bounds !== null && { href: '#dating', words: <Dating of={bounds} /> },
    copies !== null && { href: '#copies', words: place(article.id, copies) },
    positions.length > 0 && { href: '#positions', words: counted(positions.length, 'position') },
    events.length > 0 && { href: '#events', words: counted(events.length, 'event') },
    against > 0 && { href: '#conflicts', words: counted(against, 'conflict') },
    against < conflicts.length && { href: '#conflicts', words: counted(conflicts.length - against, 'revision') },
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <ul className="standing" aria-label="In the record">
      {lines.map(({ href, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a report do not change
        <li key={index}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  );
}

export function Elsewhere({ view: { article, events, copies, conflicts, bounds, positions } }: { view: ArticleView }) {
  return (
    <div className="elsewhere">
      {bounds !== null && (
        <section aria-labelledby="dating">
          <h2 id="dating">When it was written</h2>
          <DatedBy bounds={bounds} article={article.id} />
        </section>
      )}
      {copies !== null && (
        <section aria-labelledby="copies">
          <h2 id="copies">Copies of this text</h2>
          <Family of={copies} />
        </section>
      )}
      {positions.length > 0 && (
        <section aria-labelledby="positions" className="wide">
          <h2 id="positions">Who wants what, in this report</h2>
          <ol className="readings">
            {positions.map((position) => (
              <Reading key={position.id} of={position} within="article" />
            ))}
          </ol>
        </section>
      )}
      {events.length > 0 && (
        <section aria-labelledby="events">
          <h2 id="events">Events it reports</h2>
          <Others view={{ article, events }} />
          <Events rows={events} article={article.id} judging={(report) => <JudgeReport row={report} />} />
        </section>
      )}
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">Where the reports cannot all be right</h2>
          <Conflicts rows={conflicts} />
        </section>
      )}
    </div>
  );
}

/** This report beside the others of its events, those with most of them first. */
function Others({ view: { article, events } }: { view: Pick<ArticleView, 'article' | 'events'> }) {
  const shared = new Map<string, { other: ArticleBrief; events: Set<string> }>();
  for (const event of events) {
    for (const { article: other } of event.reports) {
      if (!shared.has(other.id)) shared.set(other.id, { other, events: new Set() });
      shared.get(other.id)!.events.add(event.id);
    }
  }
  const most = [...shared.values()].sort((a, b) => b.events.size - a.events.size);
  return <CompareLink first={briefOf(article)} others={most.map(({ other }) => other)} />;
}
