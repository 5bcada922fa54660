/** Where `j` and `k` stop: every element with `data-stop`, in order. */

/** Moves the focus to the next (1) or previous (-1) stop, from the focused, the current or the first one in sight; false where there is none. */
export function moveStop(step: 1 | -1): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>('main [data-stop]')];
  const focused = stops.indexOf(document.activeElement as HTMLElement);
  const from = focused >= 0 ? focused : stops.findIndex((stop) => stop.getAttribute('aria-current') === 'true');
  const next = from >= 0 ? stops[from + step] : stops.find((stop) => stop.getBoundingClientRect().top >= 0);
  next?.focus({ preventScroll: true });
  if (next) bringIntoView(next);
  return stops.length > 0;
}

/** Scrolls only when the element is not comfortably in sight already. */
export function bringIntoView(element: Element): void {
  const { top } = element.getBoundingClientRect();
  const inSight = top > window.innerHeight * 0.1 && top < window.innerHeight * 0.5;
  if (!inSight) element.scrollIntoView({ block: 'start' });
}
