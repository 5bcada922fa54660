/**
 * An issue along time: a lane for each position, a line for each party with the stretch of its uncertainty, a mark for
 * each day on which somebody took a position, flags where a party went over; beneath, how far the sides are apart.
 */
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Movement, PositionRow, Shift } from '../../src/service/types.ts';
import { stack } from '../article/stack.ts';
import { useMedia } from '../parts/media.ts';
import { type Looks, PartyMark } from '../parts/party.tsx';
import { useWidth } from '../parts/width.ts';
import { useGestures } from '../timeline/gestures.ts';
import { pan, reveal, ticks, type View, whole, zoom } from '../timeline/scale.ts';
import * as dates from '../words/dates.ts';
import { isDoubtful } from '../words/positions.ts';
import { Gaps } from './gaps.tsx';
import { Marks } from './marks.tsx';
import { bandPath, clear, dayOf, heightOf, linePath, marksOf, stepsOf } from './steps.ts';
import { Telling } from './telling.tsx';

interface Props {
  readonly of: Movement;
  /** Every reading of the issue. */
  readonly rows: readonly PositionRow[];
  /** Those that are drawn. */
  readonly parties: readonly string[];
  readonly looks: Looks;
  /** Those of the parties that are drawn, in the order in which the page numbers them. */
  readonly shifts: readonly Shift[];
  /** The last day of the record, up to which the last word holds; null when it is not known. */
  readonly last: string | null;
}

/** Pixels: from one line to the next in one lane, and between the names at the ends of lines. */
const apart = 8;
const nameHeight = 17;
/** Pixels across a flag. */
const flagSize = 18;

export function Chart({ of, rows, parties, looks, shifts, last }: Props) {
  const { issue } = of;
  const lines = of.lines.filter(({ party }) => parties.includes(party));
  const marks = useMemo(
    () => marksOf(rows.filter(({ party, position }) => parties.includes(party) && heightOf(issue, position) !== null)),
    [rows, parties, issue],
  );
  const days = [
    ...of.lines.flatMap(({ points }) => points.map(({ date }) => dayOf(date))),
    ...marks.map(({ day }) => day),
    ...(last === null ? [] : [dayOf(last)]),
  ];
  const until = Math.max(...days) + 1;
  const all = whole(days.map((day): [number, number] => [day, day + 1]));
  const [view, setView] = useState<View>();
  const { from, to } = view ?? all;
  const [focused, setFocused] = useState(marks.length - 1);
  const [shown, setShown] = useState<number>();
  const chart = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const isNarrow = useMedia('(max-width: 48rem)');

  const lane = Math.max(isNarrow ? 64 : 60, parties.length * apart + 18);
  const height = lane * issue.positions.length;
  const x = (day: number): number => ((day - from) * width) / (to - from);
  /** Lines in one lane lie beside each other, so that none covers another. */
  const shift = (party: string): number => (parties.indexOf(party) - (parties.length - 1) / 2) * apart;
  const base = (at: number): number => lane * (0.5 + at * (issue.positions.length - 1)) + (isNarrow ? 7 : 0);
  const y = (party: string) => (at: number) => base(at) + shift(party);

  const zoomBy = (factor: number, at = (from + to) / 2) => setView(zoom({ from, to }, factor, at, all));
  useGestures(chart, plot, {
    zoom: (factor, at) => zoomBy(factor, from + at * (to - from)),
    pan: (share) => setView(pan({ from, to }, share * (to - from), all)),
  });
  const go = (index: number) => {
    const next = Math.min(Math.max(index, 0), marks.length - 1);
    const mark = marks[next];
    if (mark === undefined) return;
    setView(reveal({ from, to }, [mark.day, mark.day + 1], all));
    setFocused(next);
    setShown(next);
    requestAnimationFrame(() =>
      chart.current?.querySelector<HTMLElement>(`[data-point="${next}"]`)?.focus({ preventScroll: true }),
    );
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = marks[focused]?.day;
    if (event.key === 'ArrowRight') go(focused + 1);
    else if (event.key === 'ArrowLeft') go(focused - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(marks.length - 1);
    else if (event.key === '+' || event.key === '=') zoomBy(0.6, at);
    else if (event.key === '-') zoomBy(1 / 0.6, at);
    else if (event.key === '0') setView(undefined);
    else return;
    event.preventDefault();
  };

  const drawn = lines.map((line) => ({ ...line, steps: stepsOf(line, issue, until) }));
  const flags = shifts.flatMap(({ party, from: old, to: now, date }, index) => {
    const [day, above, below] = [dayOf(date), heightOf(issue, old ?? now), heightOf(issue, now)];
    if (above === null || below === null || day < from || day > to) return [];
    return [{ party, date, number: index + 1, at: [x(day), y(party)((above + below) / 2)] as const }];
  });
  const flagPlaces = clear(
    flags.map(({ at }) => at),
    flagSize,
  );
  const ends = drawn
    .flatMap(({ party, steps }) => {
      const end = steps.at(-1);
      return end === undefined ? [] : [{ party, at: y(party)(end.at) - nameHeight / 2 }];
    })
    .sort((a, b) => a.at - b.at);
  const tops = stack(
    ends.map(({ at }) => Math.min(at, height - nameHeight)),
    ends.map(() => nameHeight),
    0,
    Math.max(0, ends.length - 1),
  );
  return (
    <figure className="issue-chart timeline">
      <div className="controls">
        <fieldset>
          <legend className="unseen">Zoom</legend>
          <button type="button" className="button" aria-label="Closer" onClick={() => zoomBy(0.6)}>
            +
          </button>
          <button type="button" className="button" aria-label="Further away" onClick={() => zoomBy(1 / 0.6)}>
            −
          </button>
          <button type="button" className="button" disabled={view === undefined} onClick={() => setView(undefined)}>
            All
          </button>
        </fieldset>
        <p className="range">{dates.dayRange(from, to)}</p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the links within */}
      <div className="lanes" ref={chart} onKeyDown={pressed} onMouseLeave={() => setShown(undefined)}>
        <ol className="lane-names" style={{ blockSize: `${height}px` }}>
          {issue.positions.map(({ id, label }) => (
            <li key={id} style={{ blockSize: `${lane}px` }} title={label}>
              <span>{label}</span>
            </li>
          ))}
        </ol>
        <div className="plot" ref={plot} style={{ blockSize: `${height}px` }}>
          <div aria-hidden="true">
            {ticks({ from, to }, width).map(({ at, label, major }) => (
              <span key={at} className={major ? 'tick major' : 'tick'} style={{ insetInlineStart: `${x(at)}px` }}>
                {label}
              </span>
            ))}
          </div>
          <svg width={width} height={height} aria-hidden="true">
            {issue.positions.map(({ id }) => (
              <path key={id} className="lane" d={`M0 ${base(heightOf(issue, id)!)}H${width}`} />
            ))}
            {drawn.map(({ party, steps }) => (
              <g key={party} className={looks(party).colour}>
                {issue.ordered && <path className="uncertain" d={bandPath(steps, x, y(party))} />}
                <path className="thin" d={linePath(steps, x, y(party), issue.ordered)} />
                <path
                  className="line"
                  d={linePath(
                    steps.filter((step) => !isDoubtful(step)),
                    x,
                    y(party),
                    issue.ordered,
                  )}
                />
              </g>
            ))}
          </svg>
          <Marks
            marks={marks}
            place={({ day, party, position }) => [x(day + 0.5), y(party)(heightOf(issue, position)!)]}
            isIn={({ day }) => day + 1 > from && day < to}
            looks={looks}
            focused={focused}
            onShow={(index) => {
              setShown(index);
              if (index !== undefined) setFocused(index);
            }}
          />
          {flags.map(({ party, date, number }, index) => (
            <a
              key={number}
              className={`flag ${looks(party).colour}`}
              href={`#shift-${number}`}
              aria-label={`Shift ${number}: ${party}, ${dates.day(date)}`}
              style={{ insetInlineStart: `${flagPlaces[index]![0]}px`, insetBlockStart: `${flagPlaces[index]![1]}px` }}
            >
              {number}
            </a>
          ))}
        </div>
        <ol className="ends" aria-hidden="true">
          {ends.map(({ party }, index) => (
            <li
              key={party}
              className={looks(party).colour}
              style={{ insetBlockStart: `${tops[index]}px` }}
              title={party}
            >
              <PartyMark look={looks(party)} /> {party}
            </li>
          ))}
        </ol>
        <Gaps of={of} parties={parties} x={x} width={width} until={until} />
      </div>
      <Telling mark={marks[shown ?? -1]} />
    </figure>
  );
}
