/** Who spoke: names that lead to their page, role and party, and how the program came to them when the words do not say. */
import { Link } from 'wouter';
import type { Statement } from '../../src/model/statement.ts';
import { actorPage } from '../words/links.ts';
import { aboutSpeaker, inferredFrom } from '../words/speakers.ts';

export function Who({ of }: { of: Pick<Statement, 'speakers' | 'source' | 'open' | 'review'> }) {
  if (of.speakers.length === 0) {
    return (
      <span className="who">
        <span className="open">Left open</span> <span className="aside">{of.open}</span>
      </span>
    );
  }
  return (
    <span className="who">
      {of.speakers.map((speaker, index) => {
        // What a person has looked at is no inference of the program any more.
        const inferred = of.review === undefined ? inferredFrom(speaker, of.source) : null;
        const about = aboutSpeaker(speaker);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the speakers of a statement do not change their order
          <span key={index}>
            {index > 0 && <span className="aside"> and </span>}
            {speaker.actor === null ? (
              <span className="name described">{speaker.name}</span>
            ) : (
              <Link href={actorPage(speaker.actor)} className={inferred ? 'name inferred' : 'name'}>
                {speaker.name}
              </Link>
            )}
            {about !== '' && <span className="aside"> {about}</span>}
            {inferred !== null && <span className="tag inferred"> inferred: {inferred}</span>}
            {speaker.actor === null && <span className="tag"> not named</span>}
          </span>
        );
      })}
    </span>
  );
}
