/** When: the expressions of time in an article, and which of them dates a statement. */
export { type DateExpression, findDates } from './dates/find.ts';
export { type Attributed, dateOfStatement } from './dates/said.ts';
