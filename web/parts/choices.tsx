/** Several of a few, each a button that is pressed or not; what is chosen stands in the address. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';

/** Those of `all` that the address names under `name`; none means that nothing was chosen. */
export function useChoices(
  name: string,
  all: readonly string[],
): { chosen: readonly string[]; choose(next: readonly string[]): void } {
  const [params, setParams] = useSearchParams();
  const named = params.getAll(name);
  return {
    chosen: all.filter((one) => named.includes(one)),
    choose: (next) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete(name);
          for (const one of next) after.append(name, one);
          return after;
        },
        { replace: true },
      ),
  };
}

interface Props {
  readonly label: string;
  readonly all: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (next: readonly string[]) => void;
  readonly children?: (one: string) => ReactNode;
}

export function Choices({ label, all, chosen, onChoose, children = (one) => one }: Props) {
  const toggle = (one: string) =>
    onChoose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <fieldset className="choices-of">
      <legend>{label}</legend>
      {all.map((one) => (
        <button
          key={one}
          type="button"
          className="chip"
          aria-pressed={chosen.includes(one)}
          onClick={() => toggle(one)}
        >
          {children(one)}
        </button>
      ))}
    </fieldset>
  );
}
