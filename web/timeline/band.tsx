/** The events of one kind along time: a point where the day is known, a bar as long as the period where it is not. */
import { Link } from 'wouter';
import { isInferred, when } from '../parts/event-when.tsx';
import { statuses, subject, support, title } from '../words/events.ts';
import { eventPage } from '../words/links.ts';
import type { Dated } from './dated.ts';
import { place } from './lanes.ts';
import { overlaps, type View } from './scale.ts';

/** Pixels: across a point, from row to row, and the least width into which words are worth putting. */
const point = 13;
const row = 22;
const wordy = 60;

interface Props {
  readonly name: string;
  /** `index` counts through all events of the timeline. */
  readonly points: readonly (Dated & { readonly index: number })[];
  readonly view: View;
  readonly width: number;
  /** The one that the tabulator key comes to. */
  readonly focused: number;
  readonly onShow: (index: number | undefined) => void;
}

export function Band({ name, points, view, width, focused, onShow }: Props) {
  const day = width / (view.to - view.from);
  const here = points.filter(({ extent, index }) => overlaps(view, extent) || index === focused);
  const marks = here.map(({ extent: [start, end] }): [number, number] => {
    const [left, right] = [(start - view.from) * day, (end - view.from) * day];
    // A day is a point in its middle; what is longer keeps its length.
    const isDay = end - start <= 1;
    const half = Math.max(point, isDay ? 0 : right - left) / 2;
    const middle = (left + right) / 2;
    return [middle - half, middle + half];
  });
  const placed = place(marks, 3);
  const rows = 1 + Math.max(0, ...placed.map((p) => p.row));
  return (
    <div className="band">
      <span className="band-name" aria-hidden="true">
        {name}
      </span>
      <ol aria-label={name} style={{ blockSize: `${rows * row}px` }}>
        {here.map(({ event, index }, i) => {
          const [left, right] = marks[i]!;
          const room = Math.min(placed[i]!.room, width - right) - 10;
          const about = subject(event);
          return (
            <li key={event.id} style={{ insetInlineStart: `${left}px`, insetBlockStart: `${placed[i]!.row * row}px` }}>
              <Link
                href={eventPage(event.id)}
                className={[
                  'point',
                  'mark',
                  event.status,
                  (event.date === null || isInferred(event.date)) && 'inferred',
                ]
                  .filter(Boolean)
                  .join(' ')}
                style={{ inlineSize: `${right - left}px` }}
                data-point={index}
                draggable={false}
                tabIndex={index === focused ? 0 : -1}
                aria-label={[
                  title(event),
                  when(event),
                  statuses[event.status],
                  support(new Set(event.reports.map(({ article }) => article.id)).size, event.origins.length),
                ].join('; ')}
                onFocus={() => onShow(index)}
                onMouseEnter={() => onShow(index)}
              />
              {room > wordy && about !== '' && (
                <span className="label" aria-hidden="true" style={{ maxInlineSize: `${room}px` }}>
                  {about}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
