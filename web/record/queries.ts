/** The questions that the pages ask of the record, one hook each. */
import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import type {
  ActorQuery,
  ActorRow,
  ActorView,
  ArticleQuery,
  ArticleRow,
  ArticleView,
  Brief,
  Comparisons,
  ConflictQuery,
  ConflictRow,
  CopyQuery,
  CopyRow,
  EventQuery,
  EventRow,
  EventView,
  Matrix,
  Movement,
  Network,
  NetworkOptions,
  OutletRow,
  OutletView,
  Overview,
  Page,
  PositionQuery,
  PositionRow,
  PositionView,
  RelianceRow,
  StandingOptions,
  StatementQuery,
  StatementRow,
  StatementView,
} from '../../src/service/types.ts';
import { get, type Params } from './client.ts';

/** Rows in one part of a listing. */
const pageSize = 50;
/** Events on one timeline: as many as the API gives at a time. */
export const timelineSize = 1000;
/** Positions looked at together, likewise. */
const readingsSize = 1000;

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

export const useStatement = (id: string) =>
  useQuery({
    queryKey: ['statement', id],
    queryFn: ({ signal }) => get<StatementView>(`/statements/${encodeURIComponent(id)}`, {}, signal),
  });

export const useEvent = (id: string) =>
  useQuery({
    queryKey: ['event', id],
    queryFn: ({ signal }) => get<EventView>(`/events/${encodeURIComponent(id)}`, {}, signal),
  });

/** The newest that fit, all at once: a timeline needs them together. */
export const useEvents = (query: EventQuery) =>
  useQuery({
    queryKey: ['events', query],
    queryFn: ({ signal }) => get<Page<EventRow>>('/events', { limit: timelineSize, ...query }, signal),
    placeholderData: keepPreviousData,
  });

export const useComparisons = (first: string, others: readonly string[]) =>
  useQuery({
    queryKey: ['compare', first, others],
    queryFn: ({ signal }) => get<Comparisons>('/compare', { first, other: others }, signal),
  });

export const useOutlets = () =>
  useQuery({ queryKey: ['outlets'], queryFn: ({ signal }) => get<readonly OutletRow[]>('/outlets', {}, signal) });

export const useOutlet = (name: string) =>
  useQuery({
    queryKey: ['outlet', name],
    queryFn: ({ signal }) => get<OutletView>(`/outlets/${encodeURIComponent(name)}`, {}, signal),
  });

export const useReliances = () =>
  useQuery({ queryKey: ['reliances'], queryFn: ({ signal }) => get<readonly RelianceRow[]>('/reliances', {}, signal) });

/** Where each party stands at the end of a day. */
export const useStanding = (options: StandingOptions = {}) =>
  useQuery({
    queryKey: ['standing', options],
    queryFn: ({ signal }) => get<Matrix>('/standing', { ...options }, signal),
    placeholderData: keepPreviousData,
  });

const movement = (issue: string, window: number | undefined) => ({
  queryKey: ['movement', issue, window],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    get<Movement>(`/issues/${encodeURIComponent(issue)}`, { window }, signal),
});
/** One issue over time. */
export const useMovement = (issue: string, window?: number) =>
  useQuery({ ...movement(issue, window), placeholderData: keepPreviousData });
/** Those of several issues that have come, in no order. */
export const useMovements = (issues: readonly string[], window?: number): readonly Movement[] =>
  useQueries({
    queries: issues.map((issue) => movement(issue, window)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });

export const usePosition = (id: string) =>
  useQuery({
    queryKey: ['position', id],
    queryFn: ({ signal }) => get<PositionView>(`/positions/${encodeURIComponent(id)}`, {}, signal),
  });
/** The newest that fit, as many as the API gives at a time. */
export const useReadings = (query: PositionQuery, enabled = true) =>
  useQuery({
    queryKey: ['readings', query],
    queryFn: ({ signal }) => get<Page<PositionRow>>('/positions', { ...query, limit: readingsSize }, signal),
    placeholderData: keepPreviousData,
    enabled,
  });

/** Options left out are those that the program uses otherwise. */
export const useNetwork = (options: Partial<NetworkOptions>) =>
  useQuery({
    queryKey: ['network', options],
    queryFn: ({ signal }) => get<readonly Network[]>('/network', options as Params, signal),
    placeholderData: keepPreviousData,
  });

export const useConflicts = (query: ConflictQuery) => useListing<ConflictRow>('/conflicts', query);
export const useCopies = (query: CopyQuery) => useListing<CopyRow>('/copies', query);
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
