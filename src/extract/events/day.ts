/** A day, week or month as it is told: words for lexicons whose verbs name an event only where a day stands with them. */
import { anyMonth, anyWeekday } from '../../text/calendar.ts';

const short = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.';

/** For a larger pattern: "Monday", "10 February", "Feb. 26", "next week", "the 26th", "in March". */
export const day = `(?:(?:${anyWeekday})|(?:${anyMonth}|${short})\\s+\\d|\\d{1,2}\\s+(?:${anyMonth}|${short})|[Tt]oday|[Tt]onight|[Tt]omorrow|[Yy]esterday|(?:[Nn]ext|[Ll]ast|[Tt]his|[Ll]ater\\s+this)\\s+(?:week|month|weekend|spring|summer|autumn|fall|winter)|(?:[Ii]n|[Ll]ate|[Ee]arly|[Mm]id-|[Ll]ast|[Nn]ext)\\s*(?:${anyMonth})|the\\s+\\d{1,2}(?:st|nd|rd|th))(?!\\p{L})`;

export const dated = new RegExp(`(?<!\\p{L})${day}`, 'u');
/** A day, or "in", "at" and the name of a place. */
export const datedOrPlaced = new RegExp(
  `(?<!\\p{L})(?:${day}|(?:in|at|aboard|near|outside|inside)\\s+(?:the\\s+)?(?!(?:${anyMonth})\\b)\\p{Lu})`,
  'u',
);
