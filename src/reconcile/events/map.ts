/**
 * What the map says of two names: towns with their province and country, from city-timezones (7,000 towns). Takes names
 * as reports write them. A name that several towns bear stands for each of them. Pure.
 */
import cityTimezones, { type CityData } from 'city-timezones';
import { fold } from '../../text/fold.ts';

/** Towns nearer than this, in kilometres, can be one place to two reports: a suburb, an airfield. */
const near = 50;

const spelt = (name: string): string => fold(name).replace(/\b(?:saint|sankt)\b/g, 'st');

const towns = new Map<string, CityData[]>();
/** Provinces with the countries that they lie in, and countries. */
const regions = new Map<string, Set<string>>();
for (const city of cityTimezones.cityMapping) {
  for (const name of new Set([city.city, city.city_ascii].map(spelt)))
    towns.set(name, [...(towns.get(name) ?? []), city]);
  const country = spelt(city.country);
  const province = spelt(city.province ?? '');
  regions.set(country, regions.get(country) ?? new Set());
  if (province !== '') regions.set(province, (regions.get(province) ?? new Set()).add(country));
}

/** `one`: one lies in or beside the other; `two`: they do not; `unknown`: the map lacks both; `partly`: it lacks one. */
export type OnMap = 'one' | 'two' | 'unknown' | 'partly';

export function onMap(a: string, b: string): OnMap {
  const [one, other] = [spelt(a), spelt(b)];
  const known = [one, other].filter((name) => towns.has(name) || regions.has(name)).length;
  if (known < 2) return known === 1 ? 'partly' : 'unknown';
  return one === other || lieTogether(one, other) || liesIn(one, other) || liesIn(other, one) ? 'one' : 'two';
}

const liesIn = (place: string, region: string): boolean =>
  regions.has(region) &&
  (regions.get(place)?.has(region) === true ||
    (towns.get(place) ?? []).some((city) => spelt(city.country) === region || spelt(city.province ?? '') === region));

const lieTogether = (a: string, b: string): boolean =>
  (towns.get(a) ?? []).some((x) => (towns.get(b) ?? []).some((y) => kilometres(x, y) < near));

/** On a sphere (haversine). */
function kilometres(a: CityData, b: CityData): number {
  const rad = Math.PI / 180;
  const [dLat, dLng] = [(b.lat - a.lat) * rad, (b.lng - a.lng) * rad];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLng / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
