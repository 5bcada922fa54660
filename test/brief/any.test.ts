import fc from 'fast-check';
import { expect, test } from 'vitest';
import { write } from '../../src/brief/write.ts';
import type { PositionRow, StatementRow } from '../../src/model/listing.ts';
import { firmnesses, voices } from '../../src/model/position.ts';
import type { StatementKind } from '../../src/model/statement.ts';
import { draw, standingIn } from '../../src/positions/standing/index.ts';
import { normalise, type Span, wordsOf } from '../../src/text/span.ts';
import { article, eventOf, eventReport, on } from '../store/examples.ts';
import { briefOf, dataOf, dosk, matrixOf, movementOf, parties, taking, toll, venn } from './examples.ts';
import { breaches } from './grounded.ts';

/** Words as reports have them, and as nobody should write them. */
const words = fc.constantFrom(
  ...'the toll board ferry would never “stays “ ” " \' ‘ ’ <b> &amp; … , . \n\n [1] *x* Venn Velmar said: that it not 3.40'.split(
    ' ',
  ),
);
const text = fc.array(words, { minLength: 12, maxLength: 60 }).map((list) => list.join(' '));
const reports = fc.array(
  fc.record({
    text,
    published: fc.constantFrom('2031-04-02', '2031-05-04', null),
    outlet: fc.constantFrom('Gazette', null),
  }),
  { minLength: 1, maxLength: 4 },
);
/** Where parts of a statement lie in its article, from 0 to 1. */
const place = fc.tuple(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 60 }));
const reading = fc.record({
  report: fc.nat(),
  kind: fc.constantFrom<StatementKind>('direct', 'indirect', 'mixed'),
  source: fc.option(place),
  cue: fc.option(place),
  content: fc.array(place, { minLength: 1, maxLength: 3 }),
  who: fc.constantFrom([venn], [dosk], [venn, dosk], []),
  dated: fc.boolean(),
  position: fc.constantFrom(...toll.positions.map(({ id }) => id)),
  firmness: fc.constantFrom(...firmnesses),
  voice: fc.constantFrom(...voices),
});

test('every sentence of any brief cites words of an article, and quotes none but these', () => {
  fc.assert(
    fc.property(
      reports,
      fc.array(reading, { maxLength: 12 }),
      fc.constantFrom(null, '2031-05-01'),
      (given, readings, since) => {
        const articles = given.map(({ text, published, outlet }, i) =>
          article({ text, published, outlet, file: `f${i}` }),
        );
        const statements: StatementRow[] = [];
        const positions: PositionRow[] = [];
        for (const [i, one] of readings.entries()) {
          const of = articles[one.report % articles.length]!;
          const spans = (places: readonly (readonly [number, number])[]): readonly Span[] =>
            normalise(
              of.text,
              places.map(([at, length]) => {
                const start = Math.floor(at * of.text.length);
                return [start, Math.min(of.text.length, start + length)] as const;
              }),
            );
          const passage = (places: readonly (readonly [number, number])[] | null) => {
            const kept = places === null ? [] : spans(places);
            return kept.length === 0 ? null : { text: wordsOf(of.text, kept), spans: kept };
          };
          const content = passage(one.content);
          if (content === null) continue;
          const row: StatementRow = {
            id: `s-${i}`,
            article: briefOf(of),
            kind: one.kind,
            source: passage(one.source && [one.source]),
            cue: passage(one.cue && [one.cue]),
            content,
            speakers: one.who,
            open: one.who.length === 0 ? 'nobody is named' : null,
            via: [],
            said: null,
            ...(one.dated ? { said: on('2031-04-01').said! } : {}),
          };
          statements.push(row);
          positions.push(
            taking(row, one.position, {
              id: `t-${i}`,
              firmness: one.firmness,
              voice: one.voice,
              date:
                row.said ??
                (row.article.published === null
                  ? null
                  : { date: row.article.published, precision: 'day', basis: '', spans: [] }),
            }),
          );
        }
        const standings = parties.map(({ name: party }) => {
          const asked = {
            party,
            issue: { ...toll, positions: toll.positions.map((p) => ({ ...p, examples: [] })) },
            window: 90,
            date: '2031-05-04',
          };
          const own = positions
            .filter((one) => one.party === party)
            .map((one) => ({ ...one, group: null, day: one.date?.date ?? null, confirmed: false }));
          return standingIn(draw(own, asked), asked);
        });
        const shifts = positions.slice(1).map((after, i) => ({
          party: after.party,
          issue: 'toll',
          from: positions[i]!.position,
          to: after.position,
          date: '2031-05-02',
          last: null,
          certainty: 0.9,
          before: [positions[i]!.id],
          after: [after.id],
        }));
        const events = articles.map((of) => {
          const words = of.text.slice(0, 30).trim();
          const report = eventReport(of, words, {
            status: 'planned',
            date: { date: '2031-06-01', end: null, precision: 'day', basis: '', spans: [] },
          });
          return { ...eventOf([report]), reports: [{ ...report, article: briefOf(of) }] };
        });
        const brief = write(
          dataOf(articles, {
            since,
            statements,
            positions,
            events: articles.every(({ text }) => text.slice(0, 30).trim() !== '') ? events : [],
            matrix: matrixOf(standings),
            movements: [movementOf([{ party: venn.party!, points: [], shifts }])],
            origins: new Map(
              statements.map(({ id }) => [id, [{ name: 'Gazette', article: null, carriedBy: [], why: '' }]]),
            ),
          }),
        );
        expect(breaches(brief, (id) => articles.find((one) => one.id === id)!.text)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
