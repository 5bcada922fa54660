/** Puts the pages into the document. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const queries = new QueryClient({
  // The record changes only when someone adds to it; a refusal does not go away by asking again.
  defaultOptions: { queries: { staleTime: 30_000, gcTime: 30 * 60_000, retry: false } },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
