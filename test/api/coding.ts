/** Networks, coding and agreement over the invented reports: the real sums, over what stands in memory. */
import { lookup } from '../../src/dossier/lookup.ts';
import type { Position } from '../../src/model/position.ts';
import { ProblemError } from '../../src/model/problem.ts';
import { networkOptions, networks } from '../../src/network/index.ts';
import { alphas, coders, differences } from '../../src/review/agreement/index.ts';
import { codedStatements } from '../../src/service/coded.ts';
import type { Coding, PositionRow, Rapporteur, StatementRow } from '../../src/service/types.ts';
import { fold } from '../../src/text/fold.ts';
import { issues } from './positions.ts';

type Coded = Pick<Rapporteur, 'network' | 'code' | 'codings' | 'codingSheet' | 'agreement'>;

/** `codings` grows with what is coded. */
export function coding(rows: readonly StatementRow[], positions: readonly PositionRow[]): Coded & { coded: Coding[] } {
  const coded: Coding[] = [];
  const dossier = lookup(issues);
  return {
    coded,
    async network(options) {
      const weighed = positions.map((row) => ({ ...row, group: null, day: dayOf(row), confirmed: false }));
      return networks(
        codedStatements(weighed, dossier, () => 'person'),
        networkOptions(options),
      );
    },
    async code(codings) {
      for (const { article } of codings)
        if (!rows.some((row) => row.article.id === article))
          throw new ProblemError({ code: 'not-found', message: `The record has no article “${article}”.` });
      coded.push(...codings.map((one) => ({ ...one, at: '2031-05-04T10:00:00.000Z' })));
    },
    codings: async (coder) => coded.filter((one) => one.coder === coder),
    async codingSheet(coder, ref) {
      const here = rows.filter(({ article }) => article.id === ref || article.file === ref);
      if (here.length === 0) throw new ProblemError({ code: 'not-found', message: `There is no article “${ref}”.` });
      return {
        coder,
        article: here[0]!.article,
        units: here.map(({ id, content }) => ({
          unit: id,
          passage: content,
          context: content,
          coding: coded.findLast((one) => one.coder === coder && one.unit === id) ?? null,
        })),
      };
    },
    async agreement(of) {
      const codings = coded.filter(({ coder }) => of === undefined || of.includes(coder));
      const heads = issues.issues.map(({ id, question, ordered, positions }) => ({ id, question, ordered, positions }));
      return {
        coders: coders(codings).map((name) => ({ name, units: codings.filter((one) => one.coder === name).length })),
        alphas: alphas({ codings, machine: [], issues: heads, nameOf: fold }),
        differences: differences({ codings, nameOf: fold }).map((all) => {
          const row = rows.find(({ id }) => id === all[0]!.unit)!;
          return { unit: row.id, article: row.article, passage: row.content, codings: all };
        }),
      };
    },
  };
}

const dayOf = ({ date, article }: Pick<Position, 'date'> & Pick<PositionRow, 'article'>): string | null =>
  (date?.date ?? article.published)?.slice(0, 10) ?? null;
