/** Wheel, pinch and drag on a drawing. Ctrl or ⌘ with the wheel zooms, two fingers zoom and move; one finger and the wheel alone are left to the page. */
import { type RefObject, useEffect, useEffectEvent } from 'react';

interface Gestures {
  /** `x`, `y` are pixels from the corner of the drawing that must stay where they are. */
  zoom(factor: number, x: number, y: number): void;
  move(dx: number, dy: number): void;
}

/** Pixels that a pointer may wander before it drags. */
const slack = 4;

export function useGestures(drawing: RefObject<HTMLElement | null>, { zoom, move }: Gestures): void {
  const zooms = useEffectEvent(zoom);
  const moves = useEffectEvent(move);
  useEffect(() => {
    const element = drawing.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    const corner = () => element.getBoundingClientRect();
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = corner();
      const factor = Math.exp(Math.max(-0.5, Math.min(0.5, -event.deltaY * 0.004)));
      zooms(factor, event.clientX - left, event.clientY - top);
    };
    // A browser lets a page keep the wheel only when told so beforehand.
    element.addEventListener('wheel', wheel, { passive: false, signal });

    const pointers = new Map<number, { x: number; y: number }>();
    let dragged = 0;
    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.pointerType === 'mouse' && event.button !== 0) return;
        if (pointers.size === 0) dragged = 0;
        pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      { signal },
    );
    element.addEventListener(
      'pointermove',
      (event) => {
        const before = pointers.get(event.pointerId);
        if (before === undefined) return;
        const now = { x: event.clientX, y: event.clientY };
        const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
        pointers.set(event.pointerId, now);
        if (other === undefined && event.pointerType === 'touch') return;
        dragged += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
        if (dragged < slack) return;
        element.setPointerCapture(event.pointerId);
        const share = other === undefined ? 1 : 0.5;
        moves((now.x - before.x) * share, (now.y - before.y) * share);
        if (other === undefined) return;
        const [was, is] = [
          Math.hypot(before.x - other.x, before.y - other.y),
          Math.hypot(now.x - other.x, now.y - other.y),
        ];
        const { left, top } = corner();
        if (was > 8 && is > 8) zooms(is / was, (now.x + other.x) / 2 - left, (now.y + other.y) / 2 - top);
      },
      { signal },
    );
    const up = (event: PointerEvent) => void pointers.delete(event.pointerId);
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    element.addEventListener(
      'click',
      (event) => {
        if (dragged < slack) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true, signal },
    );
    return () => stop.abort();
  }, [drawing]);
}
