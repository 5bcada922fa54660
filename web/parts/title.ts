/** The title of the document, which a browser shows in its tabs and history. */
import { useEffect } from 'react';

export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Rapporteur` : 'Rapporteur';
  }, [title]);
}
