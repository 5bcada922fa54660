/**
 * Whether what a clause speaks of took place: takes the words before and behind a trigger, gives status and denial, or
 * null for what is only wished, feared, supposed or spoken of in general.
 */
import type { EventStatus } from '../../model/event.ts';
import { presentOf } from './tense.ts';

export interface Modality {
  readonly status: EventStatus;
  readonly denied: boolean;
}

export interface Surroundings {
  readonly shape: 'verb' | 'noun';
  readonly trigger: string;
  /** The kind lasts, as a paper or a truce does, so that the present tells what is. */
  readonly lasting: boolean;
  /** The clause before the trigger, and behind it. */
  readonly before: string;
  readonly behind: string;
  /** The words of a verb group before the verb itself: "will", "had never", "is scheduled to". */
  readonly group: string;
  /** The sentence before the clause, and behind it. */
  readonly lead: string;
  readonly tail: string;
}

const cancelled =
  /\b(?:call(?:ed|ing|s) off|cancel(?:s|led|ed|ling|ing)?|abandon(?:ed|ing|s)?|scrapp(?:ed|ing)|postpon(?:ed|es|ing)|shelved|aborted|put off|suspended|broken off|fell through|(?:did|will|would) not (?:take place|go ahead|happen)|(?:is|are|was|were) (?:now |all )?off(?=\W*$|\s(?:after|because|until|for|again)\b)|pulled out of|withdr(?:ew|awn) from)\b/i;
const not = /\b(?:not|never|cannot|no longer)\b|n[’']t\b/i;
const future = /(?:\b(?:will|shall|would|going to)|[’']ll)\b/i;
const arranged =
  /\b(?:scheduled|due|set|expected|planned|plans?|planning|agreed|promis(?:ed|es)|vow(?:ed|s)|pledg(?:ed|es)|prepar(?:ing|es|ed)|intends?|intended|decided|arranged|slated|tipped|bound|about|(?:is|are|was|were)\s+(?:also\s+|now\s+|\p{L}+ly\s+)?to)\b/iu;
const unreal =
  /\b(?:could|might|may|should|must|can|ought|if|unless|whether|wants?|wanted|hop(?:es?|ed|ing)|wish(?:es|ed)?|willing|ready|prepared|threaten(?:s|ed|ing)?|urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)?\s+(?:for|on)|refus(?:es?|ed|ing|al)|declin(?:es?|ed|ing)|fail(?:s|ed|ing)?|unable|able|reluctant|tried|trying|seek(?:s|ing)?|sought|ability|offers?|offered|able|like|prefer|insist(?:s|ed|ing)?\s+on|appeal(?:s|ed|ing)?|ruled\s+out|rules\s+out)\b/i;
const supposed = /\b(?:if|unless|whether|could|might|may|should|in\s+case|without|instead\s+of|rather\s+than)\b/i;
const wishedNoun =
  /\b(?:calls?|called|calling|appeal(?:s|ed|ing)?|demand(?:s|ed|ing)?|hopes?|hoped|hoping|push(?:es|ed|ing)?|press(?:es|ed|ing)?|need|want(?:s|ed)?|wanting|seek(?:s|ing)?|sought|ask(?:ed|s|ing)?|urg(?:ed|es|ing)|prospects?|possibility|chances?|threat|threat(?:s|ened|ening)|fear(?:s|ed)?|risk|idea|option|request(?:s|ed)?|in favou?r|ready|readiness|willing(?:ness)?|open(?:ness)?)\s+(?:(?:for|of|to|on|that|an|a|the|immediate|further|new|more|full|[\p{Ll}-]+)\s+){0,4}$/iu;
const plannedNoun =
  /\b(?:planned|upcoming|forthcoming|scheduled|expected|proposed|looming|next|coming)\s+(?:[\p{L}\p{N}-]+\s+){0,3}$/iu;
/** "urged followers to carry out attacks", "plotted to stage a raid". */
const incited =
  /\b(?:urg|call|encourag|incit|plot|threaten|want|ask)\p{L}*\s[^,;]*?\bto\s+(?:carry\s+out|launch|mount|stage|commit|conduct|hold|attend|organi[sz]e)\s+(?:[\p{L}-]+\s+){0,3}$/iu;
/** "to prevent attacks", "these types of attacks", "a similar attack": of the kind, not one of them. */
const ofKind =
  /\b(?:prevent|avoid|avert|deter|foil|thwart)\p{L}*\s+(?:[\p{L}-]+\s+){0,3}$|\b(?:(?:types?|kinds?|sorts?)\s+of|similar|future|possible|potential|hypothetical|occasional|periodic)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const noNoun = /\b(?:no|nor|without|any|neither|never\s+been\s+(?:a|any))\s+(?:[\p{L}-]+\s+){0,3}$/iu;
const contested =
  /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|edly|ing|ation|ations)|reportedly|purported(?:ly)?|supposed(?:ly)?|claim(?:s|ed|ing)?|blam(?:e|es|ed|ing)|is said to|are said to|was said to|were said to|rumou?red|unconfirmed)\b/i;
const habit =
  /\b(?:every|usually|regularly|often|always|each|frequently|routinely|typically|generally|sometimes|rarely|seldom)\b/i;
const wouldHave = /\bwould\s+(?:not\s+|never\s+)?have\b/i;
const question = /\?["”’')\s]*$/;
/** "bent on attacking", "instead of meeting": the noun or adjective leaves open whether it is done. */
const onlyMeant =
  /\b(?:bent|intent|keen|focus(?:ed)?|idea|risk|threat|aim|goal|plans?|strategy|prospect|way|hopes?|dreams?|capable)\s+(?:on|of|for)\s+(?:\p{L}+ly\s+)?$|\b(?:from|without|instead\s+of|rather\s+than)\s+(?:\p{L}+ly\s+)?$/iu;
/** "will not be holding a vote", "never got a vote": the verb beside the noun says that there was none. */
const notHeld =
  /(?:\b(?:not|never)|n[’']t)\s+(?:be\s+|been\s+|yet\s+)*(?:hold(?:ing)?|held|have|had|having|get|got|receive[ds]?)\s+(?:[\p{L}-]+\s+){0,4}$/iu;

export function modalityOf(around: Surroundings): Modality | null {
  const { shape, trigger, lasting, before, behind, group, lead, tail } = around;
  const said =
    /\b(?:said|says|told|announced|promised|vowed|pledged|stated|confirmed|added|insisted|believes?|according)\b/i;
  const isContested = contested.test(before) || contested.test(lead.slice(-90));
  const happened: EventStatus = isContested ? 'claimed' : 'happened';
  const off = cancelled.test(shape === 'noun' ? `${before} ${behind}` : behind.slice(0, 40));
  if (question.test(behind + tail) || /(?:^|[\s“"‘'])(?:if|unless|whether|until|in case)\s/iu.test(before)) return null;
  if (habit.test(group) || /\b(?:inaccurate|untrue|wrong|false|absurd)\s+to\b/i.test(before)) return null;
  if (shape === 'verb') {
    if (wishedNoun.test(before) || (/ing$/.test(trigger) && onlyMeant.test(before))) return null;
    // "that a prosecutor be appointed", "would have attended".
    if (/^be\b/i.test(group) || /\byet\s+to\s+(?:be\s+)?$/i.test(before) || wouldHave.test(group)) return null;
    const present = lasting ? null : presentOf(group, trigger, before + trigger + behind);
    if (present === 'habit') return null;
    const nobody =
      /^(?:\P{L}|and\s|but\s|that\s|however\b|yet\s)*(?:no|neither|nobody|none)\s|\b(?:nobody|no one|none)\s[^,;]{0,30}$/iu.test(
        before.slice(0, before.length - group.length),
      );
    if (not.test(group) || nobody) {
      if (!lasting && /\b(?:do|does)(?:\s+not|n[’']t)\b/i.test(group)) return null;
      if (future.test(group) && nobody) return null;
      if (future.test(group)) return { status: 'cancelled', denied: false };
      return unreal.test(group) || arranged.test(group) ? null : { status: 'claimed', denied: true };
    }
    if (/\bto\s+(?:\p{L}+ly\s+)?$/iu.test(group) || future.test(group)) {
      if (unreal.test(group) || !(future.test(group) || arranged.test(group))) return null;
      if (/\bwould\b/i.test(group) && ![lead, behind, tail].some((words) => said.test(words))) return null;
      return { status: off ? 'cancelled' : 'planned', denied: false };
    }
    if (/\b(?:could|might|may|should|must|can|cannot|ought)\b/i.test(group)) return null;
    if (off) return { status: 'cancelled', denied: false };
    return { status: present === 'arranged' ? 'planned' : happened, denied: false };
  }
  if (wouldHave.test(before.slice(-60))) return null;
  if (notHeld.test(before))
    return /\b(?:will|won)\b/i.test(before)
      ? { status: 'cancelled', denied: false }
      : { status: 'claimed', denied: true };
  if (noNoun.test(before)) {
    const was =
      /\b(?:there\s+(?:was|were|had\s+been|has\s+been)|had|denied\s+that)\s+(?:any\s+|no\s+)?(?:[\p{L}-]+\s+)*$/iu;
    return was.test(before) ? { status: 'claimed', denied: true } : null;
  }
  if (off) return { status: 'cancelled', denied: false };
  if (wishedNoun.test(before) || incited.test(before) || ofKind.test(before)) return null;
  // What could have been done "during their first meeting" leaves the meeting itself standing.
  const own = before.split(/\b(?:during|after|following|since|at)\b/).at(-1)!;
  if (
    supposed.test(own.slice(-60)) ||
    /^\s+(?:could|might|may|should|would\s+(?!be\b|take|begin|start|resume|proceed|go))/i.test(behind)
  )
    return null;
  const ahead =
    /^[^,;.]{0,60}?\b(?:will|(?:is|are|was|were)\s+(?:to|due|scheduled|set|expected|planned|slated)|scheduled|planned|would\s+(?:take|begin|start|resume|proceed|go\s+ahead|be held)|to be held|to take place)\b/i;
  if (
    plannedNoun.test(before) ||
    /^(?:\s+meeting)?[^,;.]{0,30}?\s(?:approaches|approaching|looms|nears|draws\s+near)\b/i.test(behind) ||
    ahead.test(behind) ||
    /\b(?:will|plans?\s+to|planning|ahead\s+(?:of|with)|block|prepar(?:e|es|ed|ing)\s+(?:for|another)|(?:is|are)\s+to|scheduled|agreed\s+to|expected)\b/i.test(
      own,
    )
  )
    return { status: 'planned', denied: false };
  return { status: happened, denied: false };
}
