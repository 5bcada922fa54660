/** What a dossier is once it has been checked: one negotiation's parties, people, organisations, outlets and issues. Data only. */

/** `YYYY-MM-DD`. */
export type Day = string;

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: 'state' | 'organisation' | 'group';
  /** Adjective and people forms: "Ukrainian", "Ukrainians". */
  readonly demonyms: readonly string[];
  /** Capitals and buildings that stand for its government: "Kyiv", "the Kremlin". */
  readonly metonyms: readonly string[];
  readonly role: 'party' | 'mediator' | 'observer';
}

/** A person speaks for a party, in a role, between two dates (both inclusive, open when absent). */
export interface Role {
  readonly title: string;
  /** Other wordings of the title, as reports use them. */
  readonly titles: readonly string[];
  readonly party: string | null;
  readonly organisation: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other names and spellings. The surname need not be listed. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly party: string | null;
}

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: 'agency' | 'newspaper' | 'broadcaster' | 'weekly' | 'blog' | 'state' | 'tabloid' | 'site';
  /** Id of the outlet whose copy it runs. */
  readonly agency: string | null;
  readonly owner: string | null;
  readonly domains: readonly string[];
}

export interface Position {
  readonly id: string;
  readonly label: string;
  readonly examples: readonly string[];
}

export interface Issue {
  readonly id: string;
  readonly question: string;
  /** Whether `positions` runs from one side's maximal demand to the other's. */
  readonly ordered: boolean;
  readonly positions: readonly Position[];
}

export interface Dossier {
  readonly name: string;
  readonly summary: string;
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly outlets: readonly Outlet[];
  readonly issues: readonly Issue[];
}

export const emptyDossier: Dossier = {
  name: '',
  summary: '',
  parties: [],
  people: [],
  organisations: [],
  outlets: [],
  issues: [],
};
