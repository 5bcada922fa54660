/** A dash where a report says nothing, read out as words. */
export const Unsaid = ({ as = 'not said' }: { as?: string }) => (
  <span className="unsaid">
    <span aria-hidden="true">–</span>
    <span className="unseen">{as}</span>
  </span>
);
