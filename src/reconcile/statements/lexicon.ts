/** Words that tell little of the point a statement makes: sets of English words and stems. Data; knows no negotiation. */
import { stemOf } from './stem.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Folded. They tell nothing. */
export const smallWords: ReadonlySet<string> = new Set(
  list(`
  a an the this that these those such same other another each every all both either neither any some few many much more
  most several own no not nor and or but if then than so because since while when where who whom whose which what how
  why whether although though however yet also too only just even still already ever never again once very quite
  rather almost about above across after against along among around as at before behind below between beyond by
  despite down during except for from in inside into like near of off on onto out over past per regarding through
  throughout to toward towards under until up upon via with within without
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs himself herself
  itself themselves myself yourself ourselves one ones someone anyone everyone something anything everything nothing
  be am is are was were been being have has had having do does did doing done will would shall should can could may
  might must ought let get gets got getting go goes going gone went come comes came make makes made making take takes
  took taken put there here now today tomorrow yesterday later earlier soon ago
  mr mrs ms dr`),
);

/** Stems of words that any report of a negotiation may hold. */
export const commonStems: ReadonlySet<string> = new Set(
  list(`
  war peace conflict fighting fight battle end ending stop country nation state government administration president
  minister ministry chancellor leader official officials envoy side sides party people person man men woman world
  talks meeting plan proposal deal agreement settlement solution process negotiation negotiator effort step progress
  position issue question matter thing things way point part time day week month year first second third last next new
  recent good great big important strong ready able possible want wants like need needs think thinks believe believes
  know knows see seen say says said tell told give given work working continue continues remain remains keep kept try
  call called hope hopes ask asked agree accept support side step attack troops military army security international
  long very real really right well ministerial foreign political public two three four five several half
  statement report reports words interest interested decision condition situation result general`).map(stemOf),
);

/** Cues that say nothing of what was said. */
export const plainCues: ReadonlySet<string> = new Set(
  list(`
  said say says saying told tell tells telling according added add adds adding stated state states stating noted note
  notes noting replied reply replies wrote writes read reads stressed stress stresses stressing emphasised emphasized
  reiterated reiterating repeated explained explaining described describe describing called call calls calling argued
  argues arguing insisted insists insisting claimed claims claiming declared declares declaring announced announces
  asserted asserts asserting believes believe believed thinks think thought suggested suggests concluded concluding
  maintains maintained recalled recalls remarked remarks report reported reporting reports reportedly reporters journalists statement
  interview address later previously earlier speaking view words account snapped sobbed shrugged`),
);
