/**
 * The record's schema as its history: named steps, each applied once, in order, in one transaction, and noted in the
 * table `migrations`. A step that was ever released is never edited; a change is a new step at the end.
 */
import { ProblemError } from '../model/problem.ts';
import { type Database, type Queryable, schemaName } from './database.ts';

export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

export const migrations: readonly Migration[] = [
  {
    name: '1-articles-and-statements',
    statements: [
      // One row that every write moves on, so that a count made at one version is true until the next.
      `create table record (version bigint not null)`,
      `insert into record values (0)`,

      // `data` is json, not jsonb: jsonb refuses U+0000 and lone surrogates, and a text is stored as it came.
      `create table articles (
         id text collate "C" primary key,
         file text not null,
         age int not null,
         headline text, outlet text, agency text, published text, language text,
         data json not null,
         reading text,
         unread text,
         statements int not null,
         search tsvector not null
       )`,
      `create index articles_by_age on articles (age, id)`,
      `create index articles_by_file on articles (file)`,
      `create index articles_by_reading on articles (reading, id)`,
      `create index articles_by_words on articles using gin (search)`,

      // What a filter looks at stands in the row itself: a page of a listing is one scan of one index.
      `create table statements (
         article text collate "C" not null references articles on delete cascade,
         ordinal int not null,
         id text collate "C" not null unique,
         age int not null,
         kind text not null,
         outlet text,
         open boolean not null,
         actors text[] not null,
         parties text[] not null,
         data json not null,
         search tsvector not null,
         primary key (article, ordinal)
       )`,
      `create index statements_by_age on statements (age, article, ordinal)`,
      `create index statements_by_outlet on statements (outlet, age, article, ordinal)`,
      `create index statements_open on statements (age, article, ordinal) where open`,
      `create index statements_by_actor on statements using gin (actors)`,
      `create index statements_by_party on statements using gin (parties)`,
      `create index statements_by_words on statements using gin (search)`,

      `create table speakers (
         article text collate "C" not null,
         ordinal int not null,
         actor text collate "C" not null,
         name text collate "C" not null,
         folded text collate "C" not null,
         type text,
         party text collate "C",
         source text,
         age int not null,
         outlet text,
         primary key (article, ordinal, actor),
         foreign key (article, ordinal) references statements on delete cascade
       )`,
      `create index speakers_by_actor on speakers (actor)`,
      `create index speakers_by_name on speakers (folded, actor)`,
    ],
  },
  {
    name: '2-across-reports',
    statements: [
      `alter table articles add column words int not null default 0`,
      // Of an undated article: when it can have been published, and whether that must be worked out again.
      `alter table articles add column bounds json, add column bounds_due boolean not null default false`,
      `create index articles_with_bounds_due on articles (id) where bounds_due`,

      // What can belong together across articles: an article itself, its statements, reports of events and claims of
      // offices. `due` is what is still to be done with it: 'linking', then 'grouping', then nothing. `component` is the
      // smallest id of those that links hold together, `in_group` the family, event or group of statements it is in.
      `create table entries (
         id text collate "C" primary key,
         number int generated always as identity unique,
         kind text not null,
         article text collate "C" not null references articles on delete cascade,
         ordinal int not null,
         data json,
         due text,
         component text collate "C",
         in_group text collate "C"
       )`,
      `create index entries_by_article on entries (article, kind, ordinal)`,
      `create index entries_by_component on entries (component)`,
      `create index entries_by_group on entries (in_group)`,
      `create index entries_due on entries (due, kind, id) where due is not null`,

      // The largest table, so an entry is its number here. `age` is that of its article: where time tells something, only
      // the keys of a stretch of it are read, however many years the record holds.
      `create table keys (
         key int not null,
         age int not null,
         entry int not null references entries (number) on delete cascade,
         primary key (key, age, entry)
       )`,
      `create index keys_by_entry on keys (entry)`,

      // Each link stands twice, once from either end.
      `create table links (
         entry text collate "C" not null references entries on delete cascade,
         other text collate "C" not null references entries on delete cascade,
         data json not null,
         primary key (entry, other)
       )`,
      `create index links_by_other on links (other)`,

      `create table families (
         id text collate "C" primary key,
         component text collate "C" not null,
         rank int not null,
         articles text[] not null,
         outlets text[] not null,
         data json not null
       )`,
      `create index families_by_component on families (component)`,
      `create index families_by_rank on families (rank, id)`,
      `create index families_by_article on families using gin (articles)`,
      `create index families_by_outlet on families using gin (outlets)`,

      `create table events (
         id text collate "C" primary key,
         component text collate "C" not null,
         age int not null,
         kind text not null,
         status text not null,
         participants text[] not null,
         places text[] not null,
         articles text[] not null,
         data json not null,
         search tsvector not null
       )`,
      `create index events_by_component on events (component)`,
      `create index events_by_age on events (age, id)`,
      `create index events_by_kind on events (kind, age, id)`,
      `create index events_by_participant on events using gin (participants)`,
      `create index events_by_place on events using gin (places)`,
      `create index events_by_article on events using gin (articles)`,
      `create index events_by_words on events using gin (search)`,

      `create table statement_groups (
         id text collate "C" primary key,
         component text collate "C" not null,
         data json not null
       )`,
      `create index statement_groups_by_component on statement_groups (component)`,

      `create table conflicts (
         id text collate "C" primary key,
         component text collate "C" not null,
         age int not null,
         kind text not null,
         revision boolean not null,
         articles text[] not null,
         statements text[] not null,
         event text collate "C",
         data json not null
       )`,
      `create index conflicts_by_component on conflicts (component)`,
      `create index conflicts_by_age on conflicts (age, id)`,
      `create index conflicts_by_article on conflicts using gin (articles)`,
      `create index conflicts_by_statement on conflicts using gin (statements)`,
      `create index conflicts_by_event on conflicts (event, age, id)`,

      // What an article copied of which, and whose it is; a row goes with its family.
      `create table copied (
         article text collate "C" primary key references articles on delete cascade,
         family text collate "C" not null references families on delete cascade,
         owner text,
         share real not null
       )`,
      `create index copied_by_family on copied (family)`,
      `create index copied_by_owner on copied (owner)`,

      `create table reliances (
         article text collate "C" not null references articles on delete cascade,
         ordinal int not null,
         relied text not null,
         kind text not null,
         data json not null,
         primary key (article, ordinal)
       )`,
      `create index reliances_by_relied on reliances (relied)`,
    ],
  },
  {
    name: '3-positions-and-corrections',
    statements: [
      // The meaning of each text of an article that could take a position: positions are drawn from it again, without
      // reading the text again, whenever a person's corrections teach something.
      `create table stances (
         article text collate "C" not null references articles on delete cascade,
         source text collate "C" not null,
         model text not null,
         vector text not null,
         primary key (article, source)
       )`,
      `alter table articles add column positions_due boolean not null default false`,
      `create index articles_with_positions_due on articles (id) where positions_due`,
      `create table positions (
         id text collate "C" primary key,
         article text collate "C" not null references articles on delete cascade,
         ordinal int not null,
         age int not null,
         source text collate "C" not null,
         actor text collate "C",
         party text collate "C" not null,
         issue text collate "C" not null,
         position text collate "C" not null,
         firmness text not null,
         voice text not null,
         outlet text,
         probability real not null,
         data json not null
       )`,
      `create index positions_by_article on positions (article, ordinal)`,
      `create index positions_by_age on positions (age, article, ordinal)`,
      `create index positions_by_issue on positions (issue, party, age, article, ordinal)`,
      `create index positions_by_party on positions (party, age, article, ordinal)`,
      `create index positions_by_source on positions (source)`,

      // What a person should look at is found by what makes it worth a look; `looked_at` is what somebody has said something of.
      `create index positions_by_doubt on positions (abs(probability - 0.5), id)`,
      `alter table statements add column doubt real not null default 0`,
      `create index statements_by_doubt on statements (doubt desc, id) where doubt > 0`,
      `alter table events add column denied boolean not null default false, add column looked_at boolean not null default false`,
      `create index events_doubted on events (age, id) where (status = 'claimed' or denied) and not looked_at`,
      `alter table conflicts add column looked_at boolean not null default false`,
      `create index conflicts_open on conflicts (age, id) where not revision and not looked_at`,
      `create index copied_by_share on copied (share, article)`,

      // How often anything was corrected or undone: a reading that was laid over by an earlier state is due again.
      `alter table record add column corrected int not null default 0`,
      `alter table articles add column revision_due boolean not null default false`,
      `create index articles_with_revision_due on articles (id) where revision_due`,
      // What the machine read in an article that a person has corrected: corrections are laid over it.
      `create table readings (
         article text collate "C" primary key references articles on delete cascade,
         data json not null
       )`,
      // Never deleted: what was undone says by whom and when.
      `create table corrections (
         number int generated always as identity primary key,
         id text collate "C" not null unique,
         batch text collate "C",
         who text not null,
         at text collate "C" not null,
         kind text not null,
         target text collate "C",
         articles text[] not null,
         data json not null,
         undone_by text,
         undone_at text collate "C"
       )`,
      `create index corrections_by_target on corrections (target)`,
      `create index corrections_by_article on corrections using gin (articles)`,
      `create index corrections_by_batch on corrections (batch)`,
      `create index corrections_active on corrections (kind, number) where undone_at is null`,
      `create table codings (
         coder text collate "C" not null,
         unit text collate "C" not null,
         article text collate "C" not null references articles on delete cascade,
         data json not null,
         primary key (coder, unit)
       )`,
      `create index codings_by_article on codings (article)`,
    ],
  },
];

/** One number for the whole program; only its being always the same matters. */
const advisoryLock = 7_239_115;

/**
 * Applies the steps that the record lacks. Throws `workspace-newer`, having changed nothing, when the record knows a
 * step that `steps` does not. Processes that start together on one server take turns.
 */
export async function migrate(database: Database, steps: readonly Migration[] = migrations): Promise<void> {
  await database.transaction(async (connection) => {
    await connection.query(`select pg_advisory_xact_lock(${advisoryLock})`);
    const applied = await appliedSteps(connection);
    const unknown = applied.find((name) => !steps.some((step) => step.name === name));
    if (unknown !== undefined) throw newer(unknown);
    for (const step of steps.filter(({ name }) => !applied.includes(name))) {
      if (applied.length === 0 && step === steps[0]) await begin(connection);
      for (const statement of step.statements) await connection.query(statement);
      await connection.query('insert into migrations (name) values ($1)', [step.name]);
    }
  });
}

async function appliedSteps(connection: Queryable): Promise<string[]> {
  const [table] = await connection.query<{ there: boolean }>(
    `select to_regclass('${schemaName}.migrations') is not null as there`,
  );
  if (!table?.there) return [];
  return (await connection.query<{ name: string }>('select name from migrations')).map(({ name }) => name);
}

async function begin(connection: Queryable): Promise<void> {
  await connection.query(`create schema if not exists ${schemaName}`);
  await connection.query('create table migrations (name text primary key, applied timestamptz not null default now())');
}

const newer = (step: string): ProblemError =>
  new ProblemError({
    code: 'workspace-newer',
    message: `The record was written by a newer version of the program (it has the step “${step}”).`,
    hint: 'Install that version or a later one; nothing was changed.',
  });
