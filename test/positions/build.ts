/** Readings of positions about invented parties, made from the few things that a test cares about. */
import type { Weighed } from '../../src/model/standing.ts';

export const orchard = 'Orchard';
export const water = {
  id: 'water',
  ordered: true,
  positions: ['all', 'most', 'half', 'none'].map((id) => ({ id, label: `${id} of the water` })),
};

let made = 0;

/** What a head of government demanded on 1 March 2031, read without a doubt, unless said otherwise. */
export function taken(position: string, more: Partial<Weighed> = {}): Weighed {
  made += 1;
  const id = String(made).padStart(4, '0');
  const day = more.day === undefined ? '2031-03-01' : more.day;
  return {
    id: `t-${id}`,
    actor: 'tilda-marsh',
    name: 'Tilda Marsh',
    party: orchard,
    issue: water.id,
    position,
    firmness: 'demands',
    voice: 'principal',
    probability: 0.95,
    article: { id: `a-${id}`, file: `report-${id}`, headline: null, outlet: null, agency: null, published: day },
    group: `g-${id}`,
    day,
    confirmed: false,
    ...more,
  };
}

/** The same statement in another report, some days later. */
export function copyOf(reading: Weighed, day: string | null = reading.day): Weighed {
  const { id, article } = taken(reading.position, { day });
  return { ...reading, id, article, day };
}

export const minister = { actor: 'oto-reed', name: 'Oto Reed', voice: 'member' } as const;
export const spokesman = { actor: 'ines-lock', name: 'Ines Lock', voice: 'spokesperson' } as const;
export const rival = { actor: 'river-state', name: 'River State', voice: 'hearsay' } as const;
