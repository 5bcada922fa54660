/**
 * Changes as a person sends them made into what is kept: everything that they name must be there, and every word must
 * stand in its article. Takes the record and the dossier; gives changes in the record's own words. Throws a problem.
 */
import type { Lookup } from '../dossier/lookup.ts';
import type { Article } from '../model/article.ts';
import type { KeptCorrection } from '../model/correction.ts';
import type { EventReport } from '../model/event.ts';
import type { Position } from '../model/position.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Statement } from '../model/statement.ts';
import { pairOf } from '../review/across.ts';
import { groundEvent, groundPosition, groundStatement } from '../review/ground.ts';
import { eventId, positionId, statementId } from '../review/ids.ts';
import { ofBoth } from '../review/overlap.ts';
import { same } from '../review/same.ts';
import type { Store } from '../store/store.ts';
import { Actors, wrong } from './review-actors.ts';
import type { Change } from './types.ts';

/** A change with what it is of, as `KeptCorrection` says. */
export type Checked = Pick<KeptCorrection, 'change' | 'target'>;

/** An added statement that has so many of its words in common with another is the other. */
const sameWords = 0.5;

export class Check {
  readonly #store: Store;
  readonly #dossier: Lookup;
  readonly #actors: Actors;

  constructor(store: Store, dossier: Lookup) {
    this.#store = store;
    this.#dossier = dossier;
    this.#actors = new Actors(store, dossier);
  }

  async all(changes: readonly Change[]): Promise<readonly Checked[]> {
    const checked: Checked[] = [];
    for (const change of changes) checked.push(await this.#one(change));
    return checked;
  }

  #one(change: Change): Promise<Checked> {
    switch (change.kind) {
      case 'statement':
        return this.#statement(change);
      case 'event':
        return this.#event(change);
      case 'position':
        return this.#position(change);
      case 'copy':
        return this.#copy(change);
      case 'conflict':
        return this.#conflict(change);
      case 'actor':
        return this.#actor(change);
    }
  }

  async #statement(change: Change & { kind: 'statement' }): Promise<Checked> {
    const article = await this.#article(change.article);
    const here = await this.#store.statementsOf(article.id);
    const before = entryOf(here, change.before, 'statement', article);
    if (before !== null && change.after !== null && same(change.before, change.after))
      return this.#kept({ ...change, before, after: before });
    const after = change.after && (await this.#newStatement(article, before, change.after));
    if (after !== null) {
      const other = here.find(
        (one) =>
          one.id !== before?.id &&
          (one.id === after.id || (before === null && ofBoth(one.content.spans, after.content.spans) >= sameWords)),
      );
      if (other !== undefined)
        throw wrong(
          'The record has a statement of the same words already.',
          `Correct that one: ${other.id}.`,
          article.file,
        );
    }
    return this.#kept({ ...change, article: article.id, before, after });
  }

  async #newStatement(article: Article, before: Statement | null, given: Statement): Promise<Statement> {
    const { review: _, probability: __, ...said } = given;
    const speakers = [];
    for (const speaker of said.speakers) speakers.push(await this.#actors.speaker(speaker));
    const open = speakers.length > 0 ? null : said.open?.trim() || 'A person left it open.';
    const statement = { ...said, article: article.id, speakers, open };
    refuse(groundStatement(article, statement));
    const words = ({ source, cue, content }: Statement) => [source?.spans, cue?.spans, content.spans];
    return {
      ...statement,
      id: before !== null && same(words(before), words(statement)) ? before.id : statementId(statement),
    };
  }

  async #event(change: Change & { kind: 'event' }): Promise<Checked> {
    const article = await this.#article(change.article);
    const here = await this.#reportsIn(article.id);
    const before = entryOf(here, change.before, 'report of an event', article);
    if (before !== null && change.after !== null && same(change.before, change.after))
      return this.#kept({ ...change, before, after: before });
    const after = change.after && (await this.#newEvent(article, before, change.after));
    const other = here.find(({ id }) => id === after?.id && id !== before?.id);
    if (other !== undefined)
      throw wrong(
        'The record has this event in the same words already.',
        `Correct that one: ${other.id}.`,
        article.file,
      );
    return this.#kept({ ...change, article: article.id, before, after });
  }

  async #newEvent(article: Article, before: EventReport | null, given: EventReport): Promise<EventReport> {
    const { review: _, ...said } = given;
    const named = async (all: EventReport['participants']): Promise<EventReport['participants']> => {
      const participants = [];
      for (const one of all) {
        if (one.actor === null) participants.push(one);
        else {
          // Of a participant only the name is kept, so that one whom nobody knows yet is described.
          const known = this.#dossier.byId(one.actor)?.of ?? (await this.#actors.inRecord(one.actor));
          if (known === null)
            throw wrong(
              `Neither the dossier nor the record knows the actor “${one.actor}”.`,
              'Leave out the id of somebody new.',
            );
          participants.push({ ...one, name: known.name });
        }
      }
      return participants;
    };
    const report = {
      ...said,
      article: article.id,
      participants: await named(said.participants),
      absent: await named(said.absent),
    };
    refuse(groundEvent(article, report));
    const words = ({ kind, trigger, passage }: EventReport) => [kind, trigger, passage.spans];
    return { ...report, id: before !== null && same(words(before), words(report)) ? before.id : eventId(report) };
  }

  async #position(change: Change & { kind: 'position' }): Promise<Checked> {
    const article = await this.#article(change.article);
    const here = await this.#positionsIn(article.id);
    const before = change.before && (await this.#seenPosition(article, here, change.before));
    if (before !== null && change.after !== null && same(change.before, change.after))
      return this.#kept({ ...change, before, after: before });
    const after = change.after && (await this.#newPosition(article, before, change.after));
    const other = here.find(({ id }) => id === after?.id && id !== before?.id);
    if (other !== undefined)
      throw wrong(
        'The record has this position from the same words already.',
        `Correct that one: ${other.id}.`,
        article.file,
      );
    return this.#kept({ ...change, article: article.id, before, after });
  }

  /**
   * As the record has it. Positions are drawn anew after every correction: what a person saw a moment ago may be
   * proposed no more, and their word on it counts all the same, that it comes back or does not.
   */
  async #seenPosition(article: Article, here: readonly Position[], seen: Position): Promise<Position> {
    return here.find(({ id }) => id === seen.id) ?? (await this.#newPosition(article, seen, seen));
  }

  async #newPosition(article: Article, before: Position | null, given: Position): Promise<Position> {
    const { review: _, ...said } = given;
    const issue = this.#dossier.dossier.issues.find(({ id }) => id === said.issue);
    if (issue === undefined) throw wrong(`The dossier has no issue “${said.issue}”.`, 'Enter it in the dossier first.');
    if (!issue.positions.some(({ id }) => id === said.position))
      throw wrong(
        `The issue “${issue.question}” has no position “${said.position}”.`,
        `It has ${issue.positions.map(({ id }) => id).join(', ')}.`,
      );
    const sources =
      said.source.kind === 'statement' ? await this.#store.statementsOf(article.id) : await this.#reportsIn(article.id);
    if (!sources.some(({ id }) => id === said.source.id))
      throw notThere(`${said.source.kind} “${said.source.id}” to read a position from`, article);
    const party = this.#actors.party(said.party)!;
    const who =
      said.actor === null
        ? { actor: null, name: said.name }
        : await this.#actors
            .named({ id: said.actor, name: said.name, type: null, party })
            .then(({ id, name }) => ({ actor: id, name }));
    const position = { ...said, ...who, party, article: article.id };
    if (position.name.trim() === '')
      throw wrong('The position has no one who took it.', 'Give a name or a description.');
    refuse(groundPosition(article, position));
    const what = (one: Position) => [one.source, one.actor, one.party, one.issue, one.position];
    return {
      ...position,
      id: before !== null && same(what(before), what(position)) ? before.id : positionId(position),
    };
  }

  async #copy(change: Change & { kind: 'copy' }): Promise<Checked> {
    const [a, b] = [await this.#article(change.articles[0]), await this.#article(change.articles[1])];
    if (a.id === b.id) throw wrong('An article is no copy of itself.', 'Name two articles.', a.file);
    const articles = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const);
    return { change: { ...change, articles }, target: pairOf(articles) };
  }

  async #conflict(change: Change & { kind: 'conflict' }): Promise<Checked> {
    for (const id of change.articles) {
      const found = (await this.#store.conflictsAbout({ article: id })).find((one) => one.id === change.conflict);
      if (found === undefined) continue;
      const articles = found.sides.flatMap(({ article, copies }) => [article, ...copies].map((one) => one.id));
      return {
        change: { ...change, articles: [...new Set(articles)], differs: found.differs },
        target: found.id,
      };
    }
    throw new ProblemError({
      code: 'not-found',
      message: `The record has no conflict “${change.conflict}” in these articles.`,
      hint: 'One that was rejected comes back when that is undone.',
    });
  }

  async #actor(change: Change & { kind: 'actor' }): Promise<Checked> {
    const { from } = change;
    if (this.#dossier.byId(from.id) === null && (await this.#actors.inRecord(from.id)) === null)
      throw new ProblemError({
        code: 'not-found',
        message: `The record has no actor “${from.id}”.`,
        hint: 'List them with “rapporteur actors”.',
      });
    const [one, into] = [await this.#actors.named(from), await this.#actors.named(change.into)];
    if (one.id === into.id) throw wrong(`${one.name} is one actor already.`, 'Name two.');
    return { change: { ...change, from: one, into }, target: one.id };
  }

  /** An entry that was corrected before keeps the target of that correction, whatever its id became. */
  async #kept<C extends Change & { kind: 'statement' | 'event' | 'position' }>(change: C): Promise<Checked> {
    const { before, after } = change;
    if (before === null && after === null)
      throw wrong('The change says neither what was there nor what should be.', 'Give “before”, “after” or both.');
    if (before === null) return { change, target: after!.id };
    const earlier = await this.#store.activeCorrections({ kind: change.kind, articles: [change.article] });
    const last = earlier.findLast(({ change: one }) => one.kind === change.kind && one.after?.id === before.id);
    return { change, target: last?.target ?? before.id };
  }

  async #article(id: string): Promise<Article> {
    const stored = (await this.#store.getArticles([id])).get(id);
    if (stored !== undefined) return stored.article;
    throw new ProblemError({
      code: 'not-found',
      message: `The record has no article “${id}”.`,
      hint: 'List them with “rapporteur articles”.',
    });
  }

  /** The doubtful ones too: those above all are asked about. */
  async #positionsIn(article: string): Promise<Position[]> {
    const { rows } = await this.#store.listPositions({ article, least: 0, limit: 1000 });
    return rows.map(({ of }) => of);
  }

  async #reportsIn(article: string): Promise<EventReport[]> {
    const events = await this.#store.eventsOf(article);
    return events
      .flatMap(({ reports }) => reports)
      .filter((report) => report.article.id === article)
      .map((report) => ({ ...report, article }));
  }
}

/** What the record has now of what a person saw; null where nothing was there. */
function entryOf<T extends { readonly id: string }>(
  here: readonly T[],
  seen: T | null,
  what: string,
  article: Article,
): T | null {
  if (seen === null) return null;
  const found = here.find(({ id }) => id === seen.id);
  if (found === undefined) throw notThere(`${what} “${seen.id}”`, article);
  return found;
}

const notThere = (what: string, { file }: Article): ProblemError =>
  new ProblemError({
    code: 'not-found',
    article: file,
    message: `The record has no ${what} here.`,
    hint: 'It may have been corrected meanwhile; look at the article again.',
  });

function refuse(problem: Problem | null): void {
  if (problem !== null) throw new ProblemError(problem);
}
