/**
 * Ids of entries that a person marked, as reading gives them: the same words marked by a person and found by a reader
 * are one entry. Pure.
 */
import type { EventReport } from '../model/event.ts';
import { contentId } from '../model/id.ts';
import type { Position } from '../model/position.ts';
import type { ActorType, Passage, Statement } from '../model/statement.ts';
import { fold } from '../text/fold.ts';
import { hull } from '../text/span.ts';

const spansIn = (passage: Passage | null): string => passage?.spans.join(';') ?? '';

export const statementId = ({ article, source, cue, content }: Statement): string =>
  contentId('s', article, ...[source, cue, content].map(spansIn));

export const eventId = ({ article, kind, trigger, passage }: EventReport): string =>
  contentId('r', article, kind, trigger.join('-'), hull(passage.spans).join('-'));

export const positionId = ({ source, actor, name, party, issue, position }: Position): string =>
  contentId('t', source.id, actor ?? name, party, issue, position);

/** Of somebody whom neither the dossier nor the record knows yet. */
export const actorId = (type: ActorType, name: string): string => contentId('p', type, fold(name));
