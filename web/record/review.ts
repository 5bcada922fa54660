/** The questions that the pages of review ask of the record, and what the rest of the pages must ask again after an answer. */
import { keepPreviousData, type QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type {
  Agreement,
  ArticleView,
  Coding,
  CodingSheet,
  CorrectionQuery,
  CorrectionRow,
  IssueHead,
  Page,
  ReviewQuery,
  ReviewQueue,
} from '../../src/service/types.ts';
import { get, type Params, send } from './client.ts';
import { useStanding } from './queries.ts';

/** Items of the queue that are asked for at once: enough to go on for minutes. */
const queueSize = 40;

export const reviewKey = (query: ReviewQuery) => ['review', query] as const;

/** Asked again only when the page wants more, so that nothing moves under the hand. */
export const useReviewQueue = (query: ReviewQuery) =>
  useQuery({
    queryKey: reviewKey(query),
    queryFn: ({ signal }) => get<ReviewQueue>('/review', { ...query, limit: queueSize } as Params, signal),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

/** Everything but the queue may say something else once a correction has arrived. */
export const refresh = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== 'review' });

/** The dossier's issues with their positions; none until they are known. */
export const useIssues = (): readonly IssueHead[] => useStanding().data?.issues ?? [];

/** The report that an item stands in; none is asked for without an id. */
export const useArticleOf = (id: string | null) =>
  useQuery({
    queryKey: ['article', id],
    queryFn: ({ signal }) => get<ArticleView>(`/articles/${encodeURIComponent(id!)}`, {}, signal),
    enabled: id !== null,
  });

export const useHistory = (query: CorrectionQuery) =>
  useInfiniteQuery({
    queryKey: ['/corrections', query],
    queryFn: ({ pageParam, signal }) =>
      get<Page<CorrectionRow>>('/corrections', { ...(query as Params), limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const useCodingSheet = (coder: string, article: string) =>
  useQuery({
    queryKey: ['sheet', coder, article],
    queryFn: ({ signal }) => get<CodingSheet>('/codings/sheet', { coder, article }, signal),
    enabled: coder !== '' && article !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
export const useCodings = (coder: string) =>
  useQuery({
    queryKey: ['codings', coder],
    queryFn: ({ signal }) => get<readonly Coding[]>('/codings', { coder }, signal),
    enabled: coder !== '',
  });

export const useAgreement = (coders: readonly string[]) =>
  useQuery({
    queryKey: ['agreement', coders],
    queryFn: ({ signal }) => get<Agreement>('/agreement', { coder: coders.length > 0 ? coders : undefined }, signal),
    placeholderData: keepPreviousData,
  });

export const undo = (id: string, who: string): Promise<readonly CorrectionRow[]> =>
  send(`/corrections/${encodeURIComponent(id)}/undo`, { who });
