/**
 * The bodies of the API as schemas: the service's own types, written out so that the OpenAPI document can show them and
 * so that what is posted can be checked. The compiler holds each to its type in both directions.
 */
export { additions, addReport, articleRow } from './articles.ts';
export { brief } from './brief.ts';
export { agreement, coding, codingSheet, newCodings } from './coding.ts';
export { conflict } from './conflicts.ts';
export { event } from './events.ts';
export { network } from './network.ts';
export { copyFamily, outletRow, reliance } from './origins.ts';
export { count, list, page, refusal } from './parts.ts';
export { matrix, movement, positionRow } from './positions.ts';
export { correctionRow, newCorrections, newSplit, reviewQueue, undoing } from './review.ts';
export { actorRow, statement } from './statements.ts';
export {
  actorView,
  articleView,
  comparisons,
  eventView,
  outletView,
  overview,
  positionView,
  statementView,
} from './views.ts';
