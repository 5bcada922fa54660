/** What the same statements in dated reports say of when an article was published. Gives evidence. Pure. */
import type { BoundsEvidence, Surroundings } from '../../model/bounds.ts';
import type { Item } from '../../model/listing.ts';
import type { Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';
import { citedBy } from '../statements/relation.ts';

/** The latest first: what an article repeats of older statements says little. */
export function fromStatements({ statements }: Surroundings): BoundsEvidence[] {
  const evidence = statements.flatMap(({ statement, others }) => others.flatMap((other) => shared(statement, other)));
  return evidence.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function shared(statement: Statement, other: Item<Statement>): BoundsEvidence[] {
  const { article, of } = other;
  const passage = statement.content;
  const published = article.published?.slice(0, 10) ?? null;
  if (published === null) return [];
  const said = of.said !== null && /^(?:day|time)$/.test(of.said.precision) ? of.said.date.slice(0, 10) : null;
  const evidence: BoundsEvidence[] = [];
  if (said !== null)
    evidence.push({ bound: 'after', day: said, why: `It was said on ${said}.`, passage, other: article.id });
  // An agency's report may be older than another outlet's copy of it.
  if (article.outlet !== null && citedBy({ of: statement }).includes(fold(article.outlet))) {
    const why = `It gives ${article.outlet} for this, whose report is of ${published}.`;
    evidence.push({ bound: 'after', day: published, why, passage, other: article.id });
  }
  const why = `The same statement is in a report of ${published}.`;
  return [...evidence, { bound: 'about', day: published, why, passage, other: article.id }];
}
