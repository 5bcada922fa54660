/** Where each party stands, from many readings: one party on one issue at a day, and its line over time. */
export { type IssueScale, type Point, pointsOf } from './line.ts';
export { type Origin, originsOf } from './origins.ts';
export { type Run, runsOf } from './runs.ts';
export { type StandingAsked, standingOf } from './standing.ts';
export { usualWindow } from './weights.ts';
