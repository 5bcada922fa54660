/**
 * The record as a database of Discourse Network Analyzer 3. Takes the service; gives the bytes of the file, which is made
 * in memory: about twice its size is needed. The same record gives the same file.
 */
import { secondsOf } from '../../dna/date.ts';
import { type ActorsKnown, codedStatements } from '../../dna/entries.ts';
import { writeNotes } from '../../dna/notes.ts';
import { dnaPassword, ownTypes, programCoder } from '../../dna/variables.ts';
import { dnaWriter } from '../../dna/write.ts';
import type { Article } from '../../model/article.ts';
import { ProblemError } from '../../model/problem.ts';
import type { ActorType } from '../../model/statement.ts';
import type { ActorView, ArticleView, Rapporteur } from '../../service/types.ts';
import { type Plain, plain } from '../../text/plain.ts';
import { pages } from './listing.ts';

export { dnaPassword } from '../../dna/variables.ts';

export type DnaSource = Pick<Rapporteur, 'articles' | 'article' | 'actors' | 'actor'>;

/** Characters of text, of all articles together: more would need more memory than a computer may be expected to have. */
const mostText = 1_000_000_000;

/** Throws `file-too-large` when the record is too large for one file. */
export async function dnaFile(rapporteur: DnaSource, most: number = mostText): Promise<Uint8Array> {
  const writer = await dnaWriter(ownTypes, { coders: [programCoder], password: dnaPassword });
  try {
    const actors = await ActorsOfRecord.of(rapporteur);
    let characters = 0;
    for await (const { rows } of pages(rapporteur, 'articles', {}))
      for (const { id } of rows) {
        const view = await rapporteur.article(id);
        characters += view.article.text.length;
        if (characters > most) throw tooLarge(most);
        await actors.meet(view);
        const text = plain(view.article.text);
        const document = writer.document(documentOf(view.article, text));
        for (const coded of codedStatements(view, text, actors)) writer.statement(document, coded);
      }
    return writer.finish();
  } finally {
    writer.close();
  }
}

/** An article without a headline goes by its file's name, one without a date is of 1970-01-01T00:00:00Z. */
const documentOf = (article: Article, { text }: Plain) => ({
  title: article.headline.value ?? article.file,
  text,
  author: article.byline.value ?? '',
  source: article.outlet.value ?? '',
  section: '',
  notes: writeNotes(article),
  type: '',
  date: secondsOf(article.published.value),
  coder: programCoder,
});

const tooLarge = (most: number): ProblemError =>
  new ProblemError({
    code: 'file-too-large',
    message: `The articles have more than ${most.toLocaleString('en')} characters together, the most that one .dna file is made of.`,
    hint: 'Write jsonld or jsonl, which have no limit, or export a workspace with fewer articles.',
  });

class ActorsOfRecord implements ActorsKnown {
  readonly #rapporteur: DnaSource;
  readonly #types = new Map<string, ActorType>();
  /** Of those whom the dossier knows and an article so far has spoken of. */
  readonly #roles = new Map<string, ActorView['roles']>();
  readonly #known = new Set<string>();
  readonly #parties = new Set<string>();

  constructor(rapporteur: DnaSource) {
    this.#rapporteur = rapporteur;
  }

  static async of(rapporteur: DnaSource): Promise<ActorsOfRecord> {
    const actors = new ActorsOfRecord(rapporteur);
    for await (const { rows } of pages(rapporteur, 'actors', {}))
      for (const { id, type, known, party } of rows) {
        actors.#types.set(id, type);
        if (party !== null) actors.#parties.add(party);
        if (known && type === 'person') actors.#known.add(id);
      }
    return actors;
  }

  /** Learns the roles of everybody who speaks in the article. */
  async meet({ statements, positions }: Pick<ArticleView, 'statements' | 'positions'>): Promise<void> {
    const speaking = [...statements.flatMap(({ speakers }) => speakers), ...positions].map(({ actor }) => actor);
    for (const actor of new Set(speaking))
      if (actor !== null && this.#known.has(actor) && !this.#roles.has(actor))
        this.#roles.set(actor, (await this.#rapporteur.actor(actor)).roles);
  }

  typeOf(actor: string): ActorType | null {
    return this.#types.get(actor) ?? null;
  }

  bodyOf(actor: string, day: string | null): string | null {
    const roles = this.#roles.get(actor) ?? [];
    const held =
      day === null
        ? (roles.find(({ to }) => to === null) ?? roles[0])
        : roles.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
    return held?.of == null || this.#parties.has(held.of) ? null : held.of;
  }
}
