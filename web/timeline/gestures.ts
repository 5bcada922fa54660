/** Wheel, pinch and drag on a timeline. Ctrl or ⌘ with the wheel zooms; the wheel alone is left to the page. */
import { type RefObject, useEffect, useEffectEvent } from 'react';

interface Gestures {
  /** `at` is where between the ends, from 0 to 1, that must stay where it is. */
  zoom(factor: number, at: number): void;
  /** By a share of the width. */
  pan(share: number): void;
}

/** Pixels that a pointer may wander before it drags. */
const slack = 4;

/** Made on the chart; measured along the ruler in it. */
export function useGestures(
  chart: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
  { zoom, pan }: Gestures,
): void {
  const zooms = useEffectEvent(zoom);
  const pans = useEffectEvent(pan);
  useEffect(() => {
    const element = chart.current;
    const measure = ruler.current;
    if (!element || !measure) return;
    const stop = new AbortController();
    const { signal } = stop;
    const along = (x: number): number => {
      const { left, width } = measure.getBoundingClientRect();
      return (x - left) / width;
    };
    const wheel = (event: WheelEvent) => {
      const isZoom = event.ctrlKey || event.metaKey;
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (!isZoom && Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
      event.preventDefault();
      if (isZoom) zooms(Math.exp(Math.max(-0.5, Math.min(0.5, event.deltaY * 0.004))), along(event.clientX));
      else pans(sideways / measure.clientWidth);
    };
    // A browser lets a page keep the wheel only when told so beforehand.
    element.addEventListener('wheel', wheel, { passive: false, signal });

    const pointers = new Map<number, number>();
    let dragged = 0;
    const down = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      if (pointers.size === 0) dragged = 0;
      pointers.set(event.pointerId, event.clientX);
    };
    const move = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, event.clientX);
      dragged += Math.abs(event.clientX - before);
      if (dragged < slack) return;
      element.setPointerCapture(event.pointerId);
      if (other === undefined) pans((before - event.clientX) / measure.clientWidth);
      else {
        const [was, is] = [Math.abs(before - other), Math.abs(event.clientX - other)];
        if (was > 8 && is > 8) zooms(was / is, along((event.clientX + other) / 2));
      }
    };
    const up = (event: PointerEvent) => void pointers.delete(event.pointerId);
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    const clicked = (event: MouseEvent) => {
      if (dragged < slack) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('click', clicked, { capture: true, signal });
    return () => stop.abort();
  }, [chart, ruler]);
}
