/** The reports that stand beside the first, of which one is open: each with how much it has in common and how many of its figures differ. */
import { type KeyboardEvent, useRef } from 'react';
import type { Beside } from '../../src/service/types.ts';
import { Outlet } from '../parts/source.tsx';
import { percent } from '../words/copies.ts';
import { counted } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import { briefOf } from '../words/reports.ts';

interface Props {
  readonly others: readonly Beside[];
  readonly open: Beside;
  /** Takes the id of the report. */
  readonly onOpen: (id: string) => void;
  /** Id of the element that shows the open one. */
  readonly panel: string;
}

export const tabOf = (id: string): string => `tab-${id}`;

/** Arrow keys open the next or the one before, Home and End the first and last (the tabs of the ARIA practices). */
export function Strip({ others, open, onOpen, panel }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const pressed = (event: KeyboardEvent) => {
    const at = others.indexOf(open);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: others.length - 1 };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + others.length) % others.length;
    onOpen(others[next]!.right.article.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div className="strip" role="tablist" aria-label="Reports beside the first" ref={list} onKeyDown={pressed}>
      {others.map((other) => {
        const { article } = other.right;
        const { id, published, headline, file } = briefOf(article);
        const figures = other.differences.filter(({ kind }) => kind === 'figure').length;
        return (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabOf(id)}
            aria-selected={other === open}
            aria-controls={panel}
            tabIndex={other === open ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            <span className="whose">
              <Outlet of={briefOf(article)} />, {published === null ? 'undated' : dates.day(published.slice(0, 10))}
            </span>
            <span className="headline">{headline ?? file}</span>
            <span className="tag">
              {percent(other.share.right)} in common
              {figures > 0 && `, ${counted(figures, 'figure')} ${figures === 1 ? 'differs' : 'differ'}`}
            </span>
          </button>
        );
      })}
    </div>
  );
}
