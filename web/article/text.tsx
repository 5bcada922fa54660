/** The article as it reads: its paragraphs, what is not its body subdued, and the words of each statement marked. */
import { type MouseEvent, memo, useMemo } from 'react';
import type { Article } from '../../src/model/article.ts';
import type { StatementHere } from '../../src/model/statement.ts';
import type { PositionRow } from '../../src/service/types.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { overlaps, type Span, slice } from '../../src/text/span.ts';
import { namesOf } from '../words/speakers.ts';
import { innermost, type Mark, marksOf, segment } from './segments.ts';

interface Props {
  readonly article: Article;
  readonly statements: readonly StatementHere[];
  /** What its statements are taken to want. */
  readonly positions: readonly PositionRow[];
  /** The words that the address asks for. */
  readonly asked: readonly Span[];
  /** Index of the statement that is pointed at or, else, chosen. */
  readonly active: number | undefined;
  readonly chosen: number | undefined;
  readonly onPoint: (statement: number | undefined) => void;
  readonly onChoose: (statement: number) => void;
  readonly onEnter: (statement: number) => void;
}

export function Text({ article, statements, positions, asked, active, chosen, onPoint, onChoose, onEnter }: Props) {
  const parts = useMemo(() => paragraphs(article.text), [article.text]);
  const marks = useMemo(
    () => marksOf(statements, article.furniture, asked, positions),
    [statements, article.furniture, asked, positions],
  );
  const pointed = (event: MouseEvent): number | undefined => {
    const words = (event.target as Element).closest<HTMLElement>('[data-statement]');
    return words ? Number(words.dataset.statement) : undefined;
  };
  const clicked = (event: MouseEvent) => {
    const statement = pointed(event);
    const isSelecting = window.getSelection()?.isCollapsed === false;
    if (statement !== undefined && !isSelecting && !(event.target as Element).closest('a')) onChoose(statement);
  };
  return (
    // biome-ignore-start lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents lint/a11y/useKeyWithMouseEvents: the numbers in the text do the same for the keyboard
    <div
      className="text"
      lang={article.language.value ?? undefined}
      onMouseOver={(event) => onPoint(pointed(event))}
      onMouseLeave={() => onPoint(undefined)}
      onClick={clicked}
    >
      {parts.map((span) => {
        const here = marks.filter((mark) => overlaps(mark.span, span));
        const own = (index: number | undefined) => (here.some((mark) => mark.statement === index) ? index : undefined);
        return (
          <Paragraph
            key={span[0]}
            article={article}
            span={span}
            marks={marks}
            statements={statements}
            active={own(active)}
            chosen={own(chosen)}
            onChoose={onChoose}
            onEnter={onEnter}
          />
        );
      })}
    </div>
    // biome-ignore-end lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents lint/a11y/useKeyWithMouseEvents: see above
  );
}

interface ParagraphProps extends Omit<Props, 'onPoint' | 'asked' | 'positions'> {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** Drawn anew only when one of its own statements is pointed at or left. */
const Paragraph = memo(function Paragraph(props: ParagraphProps) {
  const { article, span, marks, statements, active, chosen, onChoose, onEnter } = props;
  const furniture = article.furniture.find((f) => f.span[0] <= span[0] && span[1] <= f.span[1]);
  return (
    <p className={furniture ? `furniture ${furniture.kind}` : undefined} data-at={span[0]}>
      {segment(span, marks).map((part) => {
        const starts = part.marks.filter(({ role, statement, span: [start] }) => {
          return role === 'content' && start === part.span[0] && start === statements[statement]!.content.spans[0]![0];
        });
        const words = slice(article.text, part.span);
        return [
          ...starts.map(({ statement }) => (
            <a
              key={`number ${statement}`}
              id={statements[statement]!.id}
              href={`#${statements[statement]!.id}`}
              className={takes(marks, statement) ? 'number takes' : 'number'}
              data-stop
              aria-current={chosen === statement}
              aria-label={`Statement ${statement + 1} of ${statements.length}: ${namesOf(statements[statement]!.speakers)}${takes(marks, statement) ? ', takes a position' : ''}`}
              onFocus={() => onChoose(statement)}
              onClick={(event) => {
                event.preventDefault();
                onEnter(statement);
              }}
            >
              {statement + 1}
            </a>
          )),
          part.marks.length === 0 ? (
            words
          ) : (
            // Words that were asked for can take the focus, so that reading goes on from them.
            <span
              key={part.span[0]}
              className={classes(part.marks, active, chosen, furniture === undefined)}
              data-statement={innermost(part.marks, statements)}
              tabIndex={part.marks.some(({ role }) => role === 'asked') ? -1 : undefined}
            >
              {words}
            </span>
          ),
        ];
      })}
    </p>
  );
});

/** Whether any words of a statement bear a position. */
const takes = (marks: readonly Mark[], index: number): boolean =>
  marks.some(({ role, statement }) => role === 'position' && statement === index);

function classes(
  marks: readonly Mark[],
  active: number | undefined,
  chosen: number | undefined,
  inBody: boolean,
): string {
  const roles = new Set(marks.map((mark) => mark.role));
  const depth = marks.filter((mark) => mark.role === 'content').length;
  return [
    inBody && roles.has('furniture') && 'furniture',
    roles.has('content') && 'content',
    depth > 1 && 'nested',
    roles.has('source') && 'source',
    roles.has('cue') && 'cue',
    roles.has('asked') && 'asked',
    ...marks.filter(({ statement: n }) => n >= 0 && (n === active || n === chosen)).map((mark) => `on-${mark.role}`),
  ]
    .filter(Boolean)
    .join(' ');
}
