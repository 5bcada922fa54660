/**
 * From how many independent places a thing is known: takes the reports of one thing, the families of copies and the
 * dossier; gives origins. Pure. Copies count once; a report that has it from another outlet adds none; several reports
 * of one outlet are one origin.
 */
import type { Lookup } from '../dossier/lookup.ts';
import type { Item } from '../model/listing.ts';
import type { Origin } from '../model/origin.ts';
import type { Statement } from '../model/statement.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Families } from './copies/families.ts';

type Article = Item<unknown>['article'];

/** One report of a thing, whatever the thing is. */
export interface Account {
  readonly article: Article;
  /** Its words. */
  readonly spans: readonly Span[];
  /** That they stand in the headline. */
  readonly headline?: boolean;
  /** Outlets and agencies that the words are said to come from, nearest to the article last. */
  readonly from: readonly string[];
}

export const accountOf = ({ of: { content, speakers, via }, article }: Item<Statement>): Account => ({
  article,
  spans: content.spans,
  headline: article.headline?.includes(content.text) ?? false,
  from: [...speakers.filter(({ type }) => type === 'outlet'), ...via].map(({ name }) => name),
});

/** Origins of one statement, in the order of publication. */
export const originsOf = (statements: readonly Item<Statement>[], families: Families, dossier: Lookup): Origin[] =>
  originsOfAccounts(statements.map(accountOf), families, dossier, 'statement');

/** Where an account goes back to. */
interface Root {
  /** null when the record does not hold it. */
  readonly article: string | null;
  readonly name: string;
  readonly why: string;
}

/**
 * Origins of anything that several articles report, in the order of publication. Where an outlet reports a thing in one
 * article and has it from another outlet in the next, a statement is the other's, since it was said once; of an event
 * the outlet knows something by itself.
 */
export function originsOfAccounts(
  accounts: readonly Account[],
  families: Families,
  dossier: Lookup,
  of: 'statement' | 'event',
): Origin[] {
  const ordered = [...accounts].sort((a, b) => byTime(a.article, b.article));
  const canonical = (name: string): string => dossier.outlet(name)?.name ?? name;
  const same = (a: string | null, b: string | null): boolean =>
    a !== null && b !== null && fold(canonical(a)) === fold(canonical(b));
  const ownerOf = (article: Article): string | null => article.outlet ?? article.agency;
  const nameOf = (article: Article): string => canonical(ownerOf(article) ?? article.file);
  const isBlog = ({ article }: Account): boolean =>
    article.outlet !== null && dossier.outlet(article.outlet)?.type === 'blog';

  /** The article whose words these are; a headline sums up what stands below it. */
  const originalOf = ({ article: { id }, spans, headline = false }: Account): string => {
    const copied = families.familyOf(id)?.copies.find((copy) => copy.article === id);
    return headline && copied !== undefined && copied.share >= 0.5 ? copied.from : families.originOf(id, spans);
  };

  /** `before` are those that led here: where reports cite each other in a ring, it ends at the one that closes it. */
  function rootOf(account: Account, before: readonly Account[]): Root {
    const { article, from } = account;
    const seen = [...before, account];
    const back = (there: Account): Root => rootOf(there, seen);
    const unseen = (test: (other: Account) => boolean) => ordered.find((other) => !seen.includes(other) && test(other));

    const original = originalOf(account);
    if (original !== article.id) {
      const there = unseen((other) => other.article.id === original);
      const name = families.familyOf(article.id)?.owner?.name ?? nameOf(article);
      return there ? back(there) : { article: original, name, why: 'The words are copied from it.' };
    }
    const cited = from.findLast((outlet) => !same(outlet, ownerOf(article)));
    // In a copy the credit is for what was copied; what was added is the outlet's own.
    const credited = families.familyOf(article.id) === null ? article.agency : null;
    const other = cited ?? (same(credited, ownerOf(article)) ? null : credited);
    if (other !== null && !before.some((one) => same(ownerOf(one.article), other))) {
      const there = unseen((one) => same(ownerOf(one.article), other));
      const how = cited === undefined ? 'The report is credited to it' : 'It is given as the source';
      return there
        ? back(there)
        : { article: null, name: canonical(other), why: `${how}; its own report is not in the record.` };
    }
    // A blog that does not say who told it has read it somewhere.
    const read = isBlog(account) ? unseen((one) => !isBlog(one)) : undefined;
    return read
      ? back(read)
      : { article: article.id, name: nameOf(article), why: 'It gives no other outlet as its source.' };
  }

  const origins = new Map<string, { root: Root; carriedBy: Set<string> }>();
  const outletOf = ({ article }: Account): string =>
    fold(article.outlet === null ? article.id : canonical(article.outlet));
  for (const outlet of new Set(ordered.map(outletOf))) {
    const own = ordered.filter((account) => outletOf(account) === outlet);
    const articles = new Set(own.map(({ article }) => article.id));
    const isOwn = ({ article }: Root): boolean => article !== null && articles.has(article);
    // What an article copies or cites in one place, it does not know by itself in another, such as its headline.
    const told = [...articles].flatMap((article) => {
      const roots = own.filter((account) => account.article.id === article).map((account) => rootOf(account, []));
      const elsewhere = roots.filter((root) => root.article !== article);
      return (elsewhere.length > 0 ? elsewhere : roots).map((root) => ({ article, root }));
    });
    // An outlet counts once: as itself or as those whom it has it from.
    const itself = told.filter(({ root }) => isOwn(root));
    const others = told.filter(({ root }) => !isOwn(root));
    const counted = others.length === 0 || (of === 'event' && itself.length > 0) ? itself : others;
    for (const { root } of counted) {
      const origin = origins.get(fold(root.name)) ?? { root, carriedBy: new Set<string>() };
      if (origin.root.article === null) origin.root = root;
      origins.set(fold(root.name), origin);
    }
    for (const article of articles) {
      const here = counted.filter((one) => one.article === article);
      for (const { root } of here.length > 0 ? here : counted) origins.get(fold(root.name))!.carriedBy.add(article);
    }
  }
  return [...origins.values()].map(({ root: { article, name, why }, carriedBy }) => ({
    name,
    article,
    carriedBy: [...carriedBy].filter((id) => id !== article),
    why,
  }));
}

const byTime = (a: Article, b: Article): number => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const timeOf = ({ published }: Article): number =>
  published === null ? Number.MAX_SAFE_INTEGER : Date.parse(published);
