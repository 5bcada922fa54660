/**
 * Lines that a site prints with every article: links to others, calls to follow, share, subscribe or comment, and
 * advertisement labels. Takes one line, trimmed; knows only their general shapes, no site's wording.
 */

/** Longer lines are sentences of a report, whatever words they have. */
const longest = 200;

const linkLead =
  /^[[(«»>→•*\s]*(?:(?:also|and)?\s*read(?: also| more| next| on| full story)?|related(?: (?:articles?|stories|news|topics?|posts?))?|see also|watch(?: also)?|more (?:on this(?: story)?|from|stories|news)|you (?:may|might) also like|recommended(?: for you)?|don['’]t miss|continue reading|click here|editor['’]s picks?|most read|trending(?: now)?|top stories|up next|in pictures)\s*(?:[:|»>–—…]|\.{3}|[\])]|$)/i;
const label =
  /^(?:advertis(?:e?ment|ing)s?|sponsored(?: content)?|ad|promoted|story continues below(?: (?:this )?advertis(?:e?ment|ing))?|article continues (?:below|after).{0,40}|share(?: this)?(?: (?:on|via|with).{0,40}| (?:article|story|post|page))?|print(?: this)?(?: (?:article|page))?|e-?mail(?: this)?(?: (?:article|page))?|copy link|tweet|save|listen|comments?(?: \(\d+\))?|leave a (?:comment|reply)|load more|show more|back to top|skip to content|loading\.*)[\s:.!]*$/i;
const follow =
  /\b(?:follow|like|join|find|add)\b.{1,60}\b(?:on|at|via)\b.{0,30}\b(?:google|twitter|x|facebook|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|bluesky|viber|flipboard|social media)\b/i;
const subscribe =
  /^(?:please\s+)?(?:subscribe|sign up|register|log in|join)\b.{0,120}\b(?:newsletters?|channels?|inbox|e-?mails?|updates?|alerts?|briefings?|subscribers?|reading|account|free)\b/i;
const newsletter = /\b(?:delivered (?:straight |directly )?to your inbox|our (?:free |daily |weekly )*newsletters?)\b/i;

/** Such a line is no part of the report wherever it stands. */
export function isBoilerplate(line: string): boolean {
  if (line.length > longest) return false;
  return linkLead.test(line) || label.test(line) || follow.test(line) || subscribe.test(line) || newsletter.test(line);
}

const commentsClosed = /^comments?\b.{0,20}\b(?:closed|disabled|off)\b.{0,30}$/i;
const advertisement = /\b(?:advertis(?:e?ment|ing)|sponsored)\s*[.!]?$/i;
const rights = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i;
const tags = /^(?:tags?|topics?|keywords?|filed under|categories|category|posted in)\s*:/i;
const ornament = /^[\s\p{P}\p{S}\d]+$/u;

/** Such a line is no part of the report when nothing but its like follows: there too stand page numbers and rules. */
export function isTrailingBoilerplate(line: string): boolean {
  if (isBoilerplate(line) || ornament.test(line)) return true;
  if (line.length > longest) return false;
  const words = line.split(/\s+/).length;
  return commentsClosed.test(line) || rights.test(line) || tags.test(line) || (words <= 6 && advertisement.test(line));
}
