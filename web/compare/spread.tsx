/** Two articles beside each other: pointing at a passage lights its counterpart and brings it level. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { Source } from '../parts/source.tsx';
import { percent } from '../words/copies.ts';
import { briefOf } from '../words/reports.ts';
import { Differences } from './differences.tsx';
import { type Opened, type Pair, type SideName, sides } from './pairs.ts';
import { anchorOf, Side } from './side.tsx';

export function Spread({ comparison, pairs }: { comparison: Opened; pairs: readonly Pair[] }) {
  const [pointed, setPointed] = useState<number>();
  const [chosen, setChosen] = useState<number>();
  const active = pointed ?? chosen;
  const panes = useRef<Partial<Record<SideName, HTMLElement | null>>>({});

  const point = useCallback((pair: number | undefined, from?: SideName) => {
    setPointed(pair);
    if (pair === undefined) return;
    // From a text, the other one follows; from the table of differences, both do.
    for (const side of sides)
      if (side !== from) level(panes.current[side], anchorOf(side, pair), from && anchorOf(from, pair));
  }, []);
  const cross = useCallback(
    (pair: number, from: SideName) => {
      setChosen(pair);
      point(pair, from);
      document.getElementById(anchorOf(from === 'left' ? 'right' : 'left', pair))?.focus({ preventScroll: true });
    },
    [point],
  );
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setPointed(undefined);
      setChosen(undefined);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);

  return (
    <>
      <div className="beside">
        {sides.map((side) => {
          const { article } = comparison[side];
          return (
            <section key={side} aria-label={side === 'left' ? 'Left report' : 'Right report'}>
              <p className="from pane-head">
                <Source of={briefOf(article)} />
                <span className="tag">{percent(comparison.share[side])} of it stands in both</span>
              </p>
              <div
                className="pane"
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by key
                tabIndex={0}
                ref={(pane) => {
                  panes.current[side] = pane;
                }}
              >
                <Side
                  side={side}
                  article={article}
                  pairs={pairs}
                  active={active}
                  onPoint={(pair) => point(pair, side)}
                  onCross={(pair) => cross(pair, side)}
                />
              </div>
            </section>
          );
        })}
      </div>
      <Differences
        comparison={comparison}
        pairs={pairs}
        active={active}
        onPoint={point}
        onChoose={(pair) => {
          setChosen(pair);
          document.getElementById(anchorOf('left', pair))?.scrollIntoView({ block: 'center' });
          point(pair);
        }}
      />
    </>
  );
}

/** Scrolls the pane so that the words stand as high as their counterpart, or a third down where there is none to match. */
function level(pane: HTMLElement | null | undefined, anchor: string, counterpart: string | undefined) {
  const words = document.getElementById(anchor);
  if (!pane || !words) return;
  const { top, height } = pane.getBoundingClientRect();
  const other = counterpart === undefined ? null : document.getElementById(counterpart);
  const otherPane = other?.closest('.pane');
  const target =
    other && otherPane ? other.getBoundingClientRect().top - otherPane.getBoundingClientRect().top : height / 3;
  const within = Math.min(Math.max(target, 0), height * 0.8);
  pane.scrollTop += words.getBoundingClientRect().top - top - within;
}
