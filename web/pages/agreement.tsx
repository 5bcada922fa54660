/** How far people who coded the same reports blind agree, with one another and with the program, and where they differ. */

import { machineCoder } from '../../src/model/agreement.ts';
import type { Agreement, Alpha, Coding } from '../../src/service/types.ts';
import { AlphaBar } from '../coding/alpha-bar.tsx';
import { told } from '../coding/unit.tsx';
import { Answer } from '../parts/answer.tsx';
import { Choices, useChoices } from '../parts/choices.tsx';
import { Passage } from '../parts/passage.tsx';
import { Source } from '../parts/source.tsx';
import { useTitle } from '../parts/title.ts';
import { useAgreement, useIssues } from '../record/review.ts';
import { ReviewHead } from '../review/head.tsx';
import { between, coderName, means, metric, signed, variables } from '../words/agreement.ts';
import { counted, number } from '../words/counts.ts';

export function AgreementPage() {
  const everybody = useAgreement([]);
  const names = everybody.data?.coders.map(({ name }) => name) ?? [];
  const { chosen, choose } = useChoices('coder', names);
  const answer = useAgreement(chosen);
  useTitle('Agreement');
  return (
    <>
      <ReviewHead at="/agreement" title="Agreement" />
      <p className="lead">
        Krippendorff’s alpha: 1 where coders say the same of everything, 0 where they agree as often as chance would
        have it. It tells how far data coded so can be built on; low values come from unclear words and rules as much as
        from people.
      </p>
      {names.length > 2 && <Choices label="Among" all={names} chosen={chosen} onChoose={choose} />}
      <Answer of={answer}>{(agreement) => <Told of={agreement} />}</Answer>
    </>
  );
}

function Told({ of: { coders, alphas, differences } }: { of: Agreement }) {
  if (coders.length === 0)
    return (
      <div className="notice">
        <p>Nobody has coded anything blind yet.</p>
        <p>Begin on “Blind coding”; from the second coder on, agreement can be told.</p>
      </div>
    );
  const groups = [...new Set(alphas.map(({ coders: who }) => between(who)))];
  return (
    <>
      <p className="figures">
        {coders.map(({ name, units }) => (
          <span key={name}>
            <strong>{coderName(name)}</strong> {counted(units, 'unit')}
          </span>
        ))}
      </p>
      {groups.map((who) => (
        <Group key={who} who={who} rows={alphas.filter((row) => between(row.coders) === who)} />
      ))}
      <section aria-labelledby="differences">
        <h2 id="differences">
          {differences.length === 0
            ? 'No unit is coded differently'
            : `${counted(differences.length, 'unit')} coded differently`}
        </h2>
        <Differences of={differences} />
      </section>
    </>
  );
}

function Group({ who, rows }: { who: string; rows: readonly Alpha[] }) {
  const issues = useIssues();
  const question = (id: string | null) =>
    id === null ? null : (issues.find((issue) => issue.id === id)?.question ?? id);
  const isMachine = rows[0]!.coders.includes(machineCoder);
  return (
    <section className={isMachine ? 'agreeing concluded' : 'agreeing'}>
      <table>
        <caption>{who}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Alpha</th>
            <th scope="col" className="wide">
              from −1 to 1, with 95 % of what it may be
            </th>
            <th scope="col">Units</th>
            <th scope="col">Which means</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.variable} ${row.issue} ${row.metric}`}>
              <th scope="row">
                {variables[row.variable]}
                {row.issue !== null && <span className="aside"> {question(row.issue)}</span>}
                <span className="tag"> {metric(row.metric)}</span>
              </th>
              <td data-name="Alpha" className="alpha">
                {row.alpha === null ? '–' : signed(row.alpha)}
                {row.low !== null && row.high !== null && (
                  <span className="aside">
                    {' '}
                    {signed(row.low)} to {signed(row.high)}
                  </span>
                )}
              </td>
              <td className="wide">
                <AlphaBar of={row} />
              </td>
              <td data-name="Units">{number(row.units)}</td>
              <td data-name="Means">{means(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Differences({ of }: { of: Agreement['differences'] }) {
  const issues = useIssues();
  return (
    <ol className="differing">
      {of.map(({ unit, article, passage, codings }) => (
        <li key={unit}>
          <p className="content">
            {passage === null ? (
              <span className="missing">No longer in the record</span>
            ) : (
              <Passage of={passage} article={article} />
            )}
          </p>
          <p className="from">
            <Source of={article} />
          </p>
          <dl>
            {codings.map((coding: Coding) => (
              <div key={coding.coder}>
                <dt>{coderName(coding.coder)}</dt>
                <dd>{told(coding, issues)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
