/** How much of what an outlet prints is its own, as a bar and a figure. */
import { percent } from '../words/copies.ts';

export const Share = ({ own }: { own: number }) => (
  <span className="share">
    <span className="whole" aria-hidden="true">
      <span className="own" style={{ inlineSize: `${own * 100}%` }} />
    </span>
    {percent(own)}
  </span>
);
