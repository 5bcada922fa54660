/** Events along time, a band for each kind; looked at closer or from further by wheel, pinch, buttons and keys. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { eventKinds, eventStatuses } from '../../src/model/event.ts';
import { EventWhen } from '../parts/event-when.tsx';
import { Status } from '../parts/mark.tsx';
import { useWidth } from '../parts/width.ts';
import * as dates from '../words/dates.ts';
import { kinds, support, title } from '../words/events.ts';
import { Band } from './band.tsx';
import type { Dated } from './dated.ts';
import { useGestures } from './gestures.ts';
import { overlaps, pan, reveal, ticks, type Unit, unitOf, units, type View, viewIn, zoom } from './scale.ts';

interface Props {
  /** In the order of time. */
  readonly events: readonly Dated[];
  /** All there is to look at. */
  readonly all: View;
  readonly view: View;
  /** Without a view, all is wanted. */
  readonly onView: (view?: View) => void;
}

export function Timeline({ events, all, view, onView }: Props) {
  const [focused, setFocused] = useState(events.length - 1);
  const [shown, setShown] = useState<number>();
  const chart = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const width = useWidth(grid);
  const unit = unitOf(view, width);

  const zoomBy = (factor: number, at = (view.from + view.to) / 2) => onView(zoom(view, factor, at, all));
  useGestures(chart, grid, {
    zoom: (factor, at) => zoomBy(factor, view.from + at * (view.to - view.from)),
    pan: (share) => onView(pan(view, share * (view.to - view.from), all)),
  });
  /** Around the event in focus, if it is in view. */
  const choose = (to: Unit) => {
    const [start, end] = events[focused]!.extent;
    const at = overlaps(view, [start, end]) ? (start + end) / 2 : (view.from + view.to) / 2;
    onView(viewIn(to, at, width, all));
  };
  const go = (index: number) => {
    const to = Math.min(Math.max(index, 0), events.length - 1);
    onView(reveal(view, events[to]!.extent, all));
    setFocused(to);
    setShown(to);
    // The point may come into being only with the new view.
    requestAnimationFrame(() =>
      chart.current?.querySelector<HTMLElement>(`[data-point="${to}"]`)?.focus({ preventScroll: true }),
    );
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { extent } = events[focused]!;
    const middle = (extent[0] + extent[1]) / 2;
    if (event.key === 'ArrowRight') go(focused + 1);
    else if (event.key === 'ArrowLeft') go(focused - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(events.length - 1);
    else if (event.key === '+' || event.key === '=') zoomBy(0.6, middle);
    else if (event.key === '-') zoomBy(1 / 0.6, middle);
    else if (event.key === '0') onView();
    else return;
    event.preventDefault();
  };

  const told = events[shown ?? -1]?.event;
  return (
    <figure className="timeline">
      <div className="controls">
        <fieldset>
          <legend className="unseen">Look at</legend>
          {units.map((name) => (
            <button
              key={name}
              type="button"
              className="button"
              aria-pressed={unit === name}
              onClick={() => choose(name)}
            >
              {name}
            </button>
          ))}
        </fieldset>
        <fieldset>
          <legend className="unseen">Zoom</legend>
          <button type="button" className="button" aria-label="Closer" onClick={() => zoomBy(0.6)}>
            +
          </button>
          <button type="button" className="button" aria-label="Further away" onClick={() => zoomBy(1 / 0.6)}>
            −
          </button>
          <button
            type="button"
            className="button"
            onClick={() => onView()}
            disabled={view.from === all.from && view.to === all.to}
          >
            All
          </button>
        </fieldset>
        <p className="range">{dates.dayRange(view.from, view.to)}</p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the links within */}
      <div className="chart" ref={chart} onKeyDown={pressed} onMouseLeave={() => setShown(undefined)}>
        <div className="grid" ref={grid} aria-hidden="true">
          {ticks(view, width).map(({ at, label, major }) => (
            <span
              key={at}
              className={major ? 'tick major' : 'tick'}
              style={{ insetInlineStart: `${(100 * (at - view.from)) / (view.to - view.from)}%` }}
            >
              {label}
            </span>
          ))}
        </div>
        {eventKinds
          .filter((kind) => events.some(({ event }) => event.kind === kind))
          .map((kind) => (
            <Band
              key={kind}
              name={kinds[kind]}
              points={events.flatMap((dated, index) => (dated.event.kind === kind ? [{ ...dated, index }] : []))}
              view={view}
              width={width}
              focused={focused}
              onShow={(index) => {
                setShown(index);
                if (index !== undefined) setFocused(index);
              }}
            />
          ))}
      </div>
      <p className="telling">
        {told === undefined ? (
          <span className="aside">
            {eventStatuses.map((status) => (
              <Status key={status} of={status} />
            ))}
            <span className="hint">
              Long marks: the day is not known more exactly; a broken ring: it was inferred or is disputed. Ctrl and
              wheel or a pinch looks closer, dragging moves; by keyboard, ← → go from event to event, + − 0 zoom.
            </span>
          </span>
        ) : (
          <>
            <strong>{title(told)}</strong> · <EventWhen of={told} /> · <Status of={told.status} /> ·{' '}
            {support(new Set(told.reports.map(({ article }) => article.id)).size, told.origins.length)}
          </>
        )}
      </p>
    </figure>
  );
}
