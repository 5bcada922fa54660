/** How parties moved, how far apart they are, and who departs from their line. */
export { departuresOf } from './departures.ts';
export { distanceOf, overall, type Placed } from './distance.ts';
export { lineOf, type Traced } from './line.ts';
export { shiftsOf } from './shifts.ts';
