/** Where each party stands, from many readings: one party on one issue at a day, and what that is drawn from. */
export { type Asked, type Drawn, draw } from './draw.ts';
export type { IssueScale, Point } from './line.ts';
export type { Origin } from './origins.ts';
export { runsOf } from './runs.ts';
export { type StandingAsked, standingIn, standingOf } from './standing.ts';
export { usualWindow } from './weights.ts';
