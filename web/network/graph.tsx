/**
 * A network as a drawing: a node for each actor or position, a line for each tie. Moved and looked at closer by hand or
 * keys; a node that is chosen shows its own ties alone. The list beneath says the same in words.
 */
import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Network, NetworkNode } from '../../src/service/types.ts';
import type { Looks } from '../parts/party.tsx';
import { useWidth } from '../parts/width.ts';
import { counted } from '../words/counts.ts';
import { endsOf, fitted, keyOf, radiusOf, senseOf, widthOf } from './drawing.ts';
import { useGestures } from './gestures.ts';
import { type Box, labelsOf } from './labels.ts';
import type { Point } from './stress.ts';

interface Props {
  readonly of: Network;
  readonly places: ReadonlyMap<string, Point>;
  readonly looks: Looks;
  /** Weaker ties are left out. */
  readonly least: number;
  /** The largest frequency and the strongest tie, over all windows of time. */
  readonly most: { readonly frequency: number; readonly width: number };
  /** Key of the node whose ties are shown alone. */
  readonly chosen: string | undefined;
  readonly onChoose: (node: string | undefined) => void;
  readonly nameOf: (node: NetworkNode) => string;
}

const nothingMoved = { scale: 1, x: 0, y: 0 };

export function Graph({ of, places, looks, least, most, chosen, onChoose, nameOf }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const height = Math.round(Math.min(Math.max(width * 0.62, 380), 680));
  const [view, setView] = useState(nothingMoved);
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();

  const nodes = of.nodes.filter((node) => places.has(keyOf(node)));
  const known = new Set(nodes.map(keyOf));
  const edges = of.edges
    .map((edge) => ({ edge, ends: endsOf(edge, of), width: widthOf(edge, of), sense: senseOf(edge, of) }))
    .filter(({ ends: [a, b], width: strong }) => strong >= least && known.has(a) && known.has(b))
    .sort((a, b) => a.width - b.width);
  const base = useMemo(() => fitted(places, width, height), [places, width, height]);
  const at = (key: string): Point => {
    const [x, y] = base.get(key)!;
    return [x * view.scale + view.x, y * view.scale + view.y];
  };

  const zoom = (factor: number, x = width / 2, y = height / 2) =>
    setView((before) => {
      const scale = Math.min(Math.max(before.scale * factor, 0.6), 8);
      const by = scale / before.scale;
      return { scale, x: x - (x - before.x) * by, y: y - (y - before.y) * by };
    });
  const move = (dx: number, dy: number) => setView((before) => ({ ...before, x: before.x + dx, y: before.y + dy }));
  useGestures(frame, { zoom, move });

  const centre = pointed ?? chosen;
  const near = new Set(
    centre === undefined ? [] : [centre, ...edges.flatMap(({ ends }) => (ends.includes(centre) ? ends : []))],
  );
  const tied = new Set(edges.flatMap(({ ends }) => ends));
  const boxes = nodes.map((node): Box => {
    const key = keyOf(node);
    const [x, y] = at(key);
    return {
      key,
      x,
      y,
      radius: radiusOf(node.frequency, most.frequency),
      text: nameOf(node),
      always: near.has(key),
      weight: (tied.has(key) ? 1000 : 0) + node.frequency,
    };
  });
  const labels = labelsOf(boxes, width, height);
  const entry = focused !== undefined && known.has(focused) ? focused : (chosen ?? boxes[0]?.key);

  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    if (direction !== undefined && entry !== undefined) {
      const next = nearestIn(boxes, entry, direction);
      if (next !== undefined) frame.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
    } else if (event.key === '+' || event.key === '=') zoom(1.4);
    else if (event.key === '-') zoom(1 / 1.4);
    else if (event.key === '0') setView(nothingMoved);
    else if (event.key === 'Escape' && chosen !== undefined) onChoose(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <figure className="graph-of timeline">
      <div className="controls">
        <fieldset>
          <legend className="unseen">Zoom</legend>
          <button type="button" className="button" aria-label="Closer" onClick={() => zoom(1.4)}>
            +
          </button>
          <button type="button" className="button" aria-label="Further away" onClick={() => zoom(1 / 1.4)}>
            −
          </button>
          <button
            type="button"
            className="button"
            disabled={view === nothingMoved}
            onClick={() => setView(nothingMoved)}
          >
            All
          </button>
        </fieldset>
        <p className="range">
          {counted(nodes.length, 'node')}, {edges.length < of.edges.length && `${edges.length} of `}
          {counted(of.edges.length, 'tie')}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the buttons within */}
      <div
        className={centre === undefined ? 'drawing' : 'drawing centred'}
        ref={frame}
        style={{ blockSize: `${height}px` }}
        onKeyDown={pressed}
      >
        <svg width={width} height={height} aria-hidden="true">
          {edges.map(({ edge, ends: [a, b], width: strong, sense }) => {
            const [[x1, y1], [x2, y2]] = [at(a), at(b)];
            return (
              <line
                key={`${a} ${b}`}
                className={[`tie ${sense}`, centre !== undefined && (a === centre || b === centre) && 'near']
                  .filter(Boolean)
                  .join(' ')}
                x1={x1}
                y1={y1}
                x2={x2}
                y2={y2}
                strokeWidth={0.75 + (4.5 * strong) / most.width}
                data-weight={edge.weight}
              />
            );
          })}
        </svg>
        {nodes.map((node, index) => {
          const { key, x, y, radius, text } = boxes[index]!;
          const look = looks(node.party);
          const isConcept = node.variable === 'concept' || node.variable === 'issue';
          const side = labels.get(key);
          return (
            <button
              key={key}
              type="button"
              className={[
                'node',
                look.colour,
                isConcept && 'concept',
                near.has(key) && 'near',
                !tied.has(key) && 'untied',
              ]
                .filter(Boolean)
                .join(' ')}
              style={{ '--x': `${x}px`, '--y': `${y}px`, '--size': `${2 * radius}px` } as CSSProperties}
              data-node={key}
              tabIndex={key === entry ? 0 : -1}
              aria-pressed={key === chosen}
              aria-label={`${text}${node.party !== null && node.party !== text ? `, ${node.party}` : ''}: ${counted(node.frequency, 'statement')}`}
              onClick={() => onChoose(key === chosen ? undefined : key)}
              onFocus={() => setFocused(key)}
              onMouseEnter={() => setPointed(key)}
              onMouseLeave={() => setPointed(undefined)}
            >
              <svg viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
                <path d={isConcept ? 'M-.8-.8H.8V.8H-.8Z' : look.shape} />
              </svg>
              {side !== undefined && <span className={`name ${side}`}>{text}</span>}
            </button>
          );
        })}
      </div>
      <p className="hint aside">
        By keyboard, arrows go from node to node, Enter shows its ties, + − 0 zoom; Ctrl and wheel or a pinch looks
        closer, dragging moves.
      </p>
    </figure>
  );
}

const directions: Readonly<Record<string, Point>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The nearest node that lies more in this direction than across it. */
function nearestIn(boxes: readonly Box[], from: string, [dx, dy]: Point): string | undefined {
  const here = boxes.find(({ key }) => key === from);
  if (here === undefined) return undefined;
  return boxes
    .flatMap(({ key, x, y }) => {
      const along = (x - here.x) * dx + (y - here.y) * dy;
      const across = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
      return key === from || along <= 0 || across > along ? [] : [{ key, far: along + 2 * across }];
    })
    .sort((a, b) => a.far - b.far)[0]?.key;
}
