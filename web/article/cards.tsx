/** The cards of an article's statements, each beside its words where there is room for two columns. */
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import type { StatementHere } from '../../src/model/statement.ts';
import type { PositionRow } from '../../src/service/types.ts';
import { Card } from './card.tsx';
import { stack } from './stack.ts';

/** Pixels between two cards. */
const gap = 6;

interface Props {
  readonly text: string;
  readonly statements: readonly StatementHere[];
  /** What its statements are taken to want. */
  readonly positions: readonly PositionRow[];
  readonly active: number | undefined;
  readonly chosen: number | undefined;
  readonly onPoint: (statement: number | undefined) => void;
  readonly onLeave: () => void;
  readonly onWords: (statement: number) => void;
  /** What can be said of the chosen statement. */
  readonly judging: (statement: number) => ReactNode;
}

export function Cards({ text, statements, positions, active, chosen, onPoint, onLeave, onWords, judging }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useAlignment(list, chosen);
  return (
    <ol className="cards" ref={list} aria-label="Statements">
      {statements.map((statement, index) => (
        <Card
          key={statement.id}
          statement={statement}
          number={index + 1}
          text={text}
          positions={positions.filter(({ source }) => source.id === statement.id)}
          isChosen={chosen === index}
          isActive={active === index}
          onPoint={(pointed) => onPoint(pointed ? index : undefined)}
          onLeave={onLeave}
          onWords={() => onWords(index)}
        >
          {chosen === index && judging(index)}
        </Card>
      ))}
    </ol>
  );
}

/** Moves the cards to their words whenever the text or a card is laid out anew; the styles decide whether it counts. */
function useAlignment(list: RefObject<HTMLOListElement | null>, chosen: number | undefined) {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const align = () => {
      const cards = [...element.querySelectorAll<HTMLElement>('[data-card]')];
      const origin = element.getBoundingClientRect().top;
      const anchors = cards.map((card) => {
        const words = document.getElementById(card.dataset.card!);
        return words ? words.getBoundingClientRect().top - origin : 0;
      });
      const heights = cards.map((card) => card.offsetHeight);
      const tops = stack(anchors, heights, gap, chosen);
      for (const [i, card] of cards.entries()) card.style.setProperty('--top', `${tops[i]}px`);
      element.style.setProperty('--height', `${(tops.at(-1) ?? 0) + (heights.at(-1) ?? 0)}px`);
    };
    align();
    const observer = new ResizeObserver(align);
    observer.observe(element.parentElement!);
    // A card grows when the record has answered what else it has of the statement.
    for (const card of element.children) observer.observe(card);
    return () => observer.disconnect();
  }, [list, chosen]);
}
