/** Every report's version of an event side by side; those that only carry another's words fold away behind it. */
import { type ReactNode, useState } from 'react';
import type { EventReportRow } from '../../src/service/types.ts';
import { EventDate } from '../parts/event-when.tsx';
import { Status } from '../parts/mark.tsx';
import { Passage } from '../parts/passage.tsx';
import { Source } from '../parts/source.tsx';
import { Unsaid } from '../parts/unsaid.tsx';
import { JudgeReport } from '../review/judge-report.tsx';
import { counted, ordinal } from '../words/counts.ts';
import { distinct, figure, kinds, participant } from '../words/events.ts';
import type { Matter, Version } from './versions.ts';

export function Versions({ of }: { of: readonly Version[] }) {
  const folded = of.filter(({ isSame }) => isSame);
  const [unfolded, setUnfolded] = useState(false);
  const rows = unfolded ? of : of.filter((version) => !folded.includes(version));
  return (
    <>
      <table className="versions">
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">Its words</th>
            <th scope="col">When</th>
            <th scope="col">Where</th>
            <th scope="col">Who</th>
            <th scope="col">Figures</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((version, index) => (
            <Row
              key={version.report.id}
              version={version}
              isRepeated={rows[index - 1]?.report.article.id === version.report.article.id}
            />
          ))}
        </tbody>
      </table>
      {folded.length > 0 && (
        <button
          type="button"
          className="button"
          aria-expanded={unfolded}
          onClick={() => setUnfolded((before) => !before)}
        >
          {unfolded ? 'Fold away' : 'Show'} {counted(folded.length, 'report')} that{' '}
          {folded.length === 1 ? 'carries' : 'carry'} the same words
        </button>
      )}
    </>
  );
}

function Row({ version: { report, differs, carries }, isRepeated }: { version: Version; isRepeated: boolean }) {
  const { status, denied, passage, article, date, place } = report;
  return (
    <tr className={carries === null ? undefined : 'carried'}>
      <th scope="row">
        {isRepeated ? <span className="aside">the same report</span> : <Source of={article} />}
        {carries !== null && <span className="tag inferred"> carries {carries}</span>}
        <JudgeReport row={report} />
      </th>
      <Cell name="Its words" differs={differs.has('status')}>
        <Passage of={passage} article={article} />
        {(status !== 'happened' || differs.has('status')) && (
          <>
            {' '}
            <Status of={status} />
          </>
        )}
        {denied && <span className="tag"> denies it</span>}
      </Cell>
      <Cell name="When" differs={differs.has('date')}>
        {date && <EventDate of={date} />}
        {date && <span className="basis">{date.basis}</span>}
      </Cell>
      <Cell name="Where" differs={differs.has('place')}>
        {place?.name}
      </Cell>
      <Cell name="Who" differs={differs.has('participants')}>
        <Who report={report} />
      </Cell>
      <Cell name="Figures" differs={[...differs].some((matter) => matter === 'ordinal' || matter.startsWith('figure'))}>
        <Figures report={report} differs={differs} />
      </Cell>
    </tr>
  );
}

/** Empty where the report does not say. On a narrow screen the name stands before it. */
function Cell({ name, differs, children }: { name: string; differs: boolean; children: ReactNode }) {
  const isEmpty = !children || (Array.isArray(children) && children.every((child) => !child));
  return (
    <td className={differs ? 'differs' : undefined} data-name={name}>
      {isEmpty ? <Unsaid /> : children}
      {differs && <span className="unseen"> (differs from the first report of it)</span>}
    </td>
  );
}

function Who({ report: { participants, absent } }: { report: EventReportRow }) {
  if (participants.length + absent.length === 0) return <Unsaid />;
  return (
    <ul>
      {distinct(participants).map((one) => (
        <li key={`${one.name} ${one.role}`}>{participant(one)}</li>
      ))}
      {absent.map(({ name }) => (
        <li key={`without ${name}`}>without {name}</li>
      ))}
    </ul>
  );
}

function Figures({
  report: { kind, quantities, ordinal: count },
  differs,
}: {
  report: EventReportRow;
  differs: ReadonlySet<Matter>;
}) {
  const nth = count && `${ordinal(count.value)} ${kinds[kind].toLowerCase()}`;
  if (quantities.length === 0 && nth === null) return <Unsaid />;
  return (
    <ul>
      {quantities.map((quantity) => (
        <li key={`${quantity.what} ${quantity.value}`}>
          {differs.has(`figure ${quantity.what}`) ? <mark>{figure(quantity)}</mark> : figure(quantity)}
        </li>
      ))}
      {nth !== null && <li>{differs.has('ordinal') ? <mark>{nth}</mark> : nth}</li>}
    </ul>
  );
}
