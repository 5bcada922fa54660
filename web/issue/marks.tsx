/** The readings of an issue as marks on its chart, each a link to its words. */
import { Link } from 'wouter';
import type { Looks } from '../parts/party.tsx';
import * as dates from '../words/dates.ts';
import { wordsPage } from '../words/links.ts';
import { firmnesses, voices } from '../words/review.ts';
import type { Mark } from './steps.ts';
import { VoiceMark } from './voice-mark.tsx';

interface Props {
  readonly marks: readonly Mark[];
  /** Pixels from the start and the top. */
  readonly place: (mark: Mark) => readonly [number, number];
  readonly isIn: (mark: Mark) => boolean;
  readonly looks: Looks;
  /** The one that the tabulator key comes to. */
  readonly focused: number;
  readonly onShow: (index: number | undefined) => void;
}

export const Marks = ({ marks, place, isIn, looks, focused, onShow }: Props) => (
  <ol aria-label="Readings">
    {marks.map((mark, index) => {
      if (!isIn(mark) && index !== focused) return null;
      const first = mark.rows[0]!;
      const [left, top] = place(mark);
      return (
        <li key={first.id} style={{ insetInlineStart: `${left}px`, insetBlockStart: `${top}px` }}>
          <Link
            href={wordsPage(first.article.id, first.passage.spans)}
            className={`reading-mark ${looks(mark.party).colour}`}
            data-point={index}
            draggable={false}
            tabIndex={index === focused ? 0 : -1}
            aria-label={tell(mark)}
            onFocus={() => onShow(index)}
            onMouseEnter={() => onShow(index)}
          >
            <VoiceMark voice={first.voice} refuses={first.firmness === 'refuses'} />
          </Link>
        </li>
      );
    })}
  </ol>
);

/** `3 Mar 2031; Velmar demands A joint board; said by a principal: Ilra Venn; and 1 more`. */
function tell({ party, date, rows }: Mark): string {
  const { firmness, label, voice, name } = rows[0]!;
  return [
    dates.day(date),
    `${party} ${firmnesses[firmness]} ${label}`,
    `${voices[voice]}: ${name}`,
    ...(rows.length > 1 ? [`and ${rows.length - 1} more`] : []),
  ].join('; ');
}
