/** The questions that the pages ask of the record, one hook each. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type {
  ActorQuery,
  ActorRow,
  ActorView,
  ArticleQuery,
  ArticleRow,
  ArticleView,
  Brief,
  Overview,
  Page,
  StatementQuery,
  StatementRow,
} from '../../src/service/types.ts';
import { get, type Params } from './client.ts';

/** Rows in one part of a listing. */
const pageSize = 50;

export const useOverview = () =>
  useQuery({ queryKey: ['overview'], queryFn: ({ signal }) => get<Overview>('/overview', {}, signal) });

export const useArticle = (ref: string) =>
  useQuery({
    queryKey: ['article', ref],
    queryFn: ({ signal }) => get<ArticleView>(`/articles/${encodeURIComponent(ref)}`, {}, signal),
  });

export const useActor = (ref: string) =>
  useQuery({
    queryKey: ['actor', ref],
    queryFn: ({ signal }) => get<ActorView>(`/actors/${encodeURIComponent(ref)}`, {}, signal),
  });

export const useBrief = (since: string | undefined) =>
  useQuery({
    queryKey: ['brief', since],
    queryFn: ({ signal }) => get<Brief>('/brief', { since }, signal),
    placeholderData: keepPreviousData,
  });

export const useStatements = (query: StatementQuery) => useListing<StatementRow>('/statements', query);
export const useArticles = (query: ArticleQuery) => useListing<ArticleRow>('/articles', query);
export const useActors = (query: ActorQuery) => useListing<ActorRow>('/actors', query);

/** The actors most quoted, to choose a speaker or party from. */
export const useActorChoices = (search: string) =>
  useQuery({
    queryKey: ['choices', search],
    queryFn: ({ signal }) => get<Page<ActorRow>>('/actors', { limit: 200, search: search.trim() || undefined }, signal),
    placeholderData: keepPreviousData,
  });

/** One part after another; the rows shown stay while others are on their way, and an outdated question is called off. */
function useListing<Row>(path: string, query: object) {
  return useInfiniteQuery({
    queryKey: [path, query],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Row>>(path, { ...(query as Params), limit: pageSize, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
export type Listing<Row> = ReturnType<typeof useListing<Row>>;
