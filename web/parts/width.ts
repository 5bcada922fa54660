/** Width of an element in pixels, whenever it changes. */
import { type RefObject, useLayoutEffect, useState } from 'react';

export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width || 800));
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
