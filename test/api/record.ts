/** Invented reports of an invented negotiation, with statements of every kind: what the API and the pages are tested with. */
import type { Article } from '../../src/model/article.ts';
import type { Carrier, Speaker, Statement } from '../../src/model/statement.ts';
import { find, given, missing, report, statements } from './build.ts';

export interface Entry {
  readonly article: Article;
  readonly unread: string | null;
  readonly statements: readonly Statement[];
}

const maric: Speaker = {
  actor: 'p-maric',
  name: 'Ilan Maric',
  type: 'person',
  party: 'Vardania',
  role: 'foreign minister',
  basis: 'named',
  evidence: [],
};
const oduya: Speaker = {
  actor: 'p-oduya',
  name: 'Selma Oduya',
  type: 'person',
  party: 'Ostrel',
  role: 'chief negotiator',
  basis: 'named',
  evidence: [],
};
const ostrel: Speaker = {
  actor: 'p-ostrel',
  name: 'Ostrel',
  type: 'state',
  party: 'Ostrel',
  role: null,
  basis: 'metonym',
  evidence: [],
};
const officials: Speaker = {
  actor: null,
  name: 'two officials',
  type: null,
  party: null,
  role: null,
  basis: 'unnamed',
  evidence: [],
};
const wire: Carrier = { actor: 'p-wire', name: 'Northern Wire', spans: [] };

const bridge = report(
  'bridge-talks',
  `Talks on the Sel bridge resume after nine days

HARBOUR CITY (Northern Wire) - Vardania’s foreign minister, Ilan Maric, said on Wednesday that the crossing could open “within a week, if the guns stay quiet.”

“We have not come here to sign a photograph,” he told reporters at the customs house. “We have come to open a road.”

Selma Oduya, who leads the delegation of Ostrel, said Maric had promised her that “every barrier, ‘including the ones without names,’ will go” before the first snow.

Vellmar rejected the account. Two officials told Northern Wire that no date had been agreed.

“The bridge is a symbol,” one of them added.

The next round is planned for 3 April. It would be better, it was said in the corridors, to wait for the harvest.

Reporting by J. Anders; editing by P. Holt`,
  {
    headline: {
      value: 'Talks on the Sel bridge resume after nine days',
      from: 'first-line',
      spans: [[0, 46]],
    },
    outlet: given('Northern Wire'),
    byline: { value: 'J. Anders', from: 'byline' },
    agency: { value: 'Northern Wire', from: 'dateline' },
    published: given('2031-03-27'),
    url: { value: 'https://wire.example/bridge', from: 'given' },
  },
);
const bridgeArticle: Article = {
  ...bridge,
  furniture: [
    { kind: 'headline', span: [0, 46] },
    { kind: 'dateline', span: find(bridge.text, 'HARBOUR CITY (Northern Wire) -') },
    { kind: 'credit', span: find(bridge.text, 'Reporting by J. Anders; editing by P. Holt') },
  ],
};

const budget = report(
  'budget-row',
  `Ostrel asks who pays for the monitors

The chief negotiator of Ostrel, Selma Oduya, told the Tribune that “monitors cost less than funerals.” Maric and Oduya said in a joint note that the first forty observers would arrive in May.

Oduya did not repeat the demand for a second mission. The delegation would decide “in its own time,” she said last month.

An adviser was quoted as saying the money was already there.`,
  {
    headline: { value: 'Ostrel asks who pays for the monitors', from: 'json-ld' },
    outlet: { value: 'The Harbour Tribune', from: 'open-graph' },
    byline: missing('No line of the report names its author.'),
    published: { value: '2031-04-12T08:30:00+02:00', from: 'json-ld' },
    url: { value: 'https://tribune.example/monitors', from: 'meta' },
  },
);

const snow = report(
  'first-snow',
  `Road to the Sel bridge stays shut

“Nobody promised snow,” Ilan Maric said on Monday. “Nobody promised spring either.”

The Vardanian government said that thirty trucks had crossed. Ostrel said it had counted eleven.`,
  {
    headline: given('Road to the Sel bridge stays shut'),
    outlet: given('The Harbour Tribune'),
    published: given('2031-06-04'),
    agency: given('Northern Wire'),
  },
);

/** Two paragraphs of the wire's report, with another day for the next round. */
const lantern = report(
  'lantern-bridge',
  `Bridge talks are on again

HARBOUR CITY (Northern Wire) - Vardania’s foreign minister, Ilan Maric, said on Wednesday that the crossing could open “within a week, if the guns stay quiet.”

The next round is planned for 5 April, at the ferry house.`,
  {
    headline: given('Bridge talks are on again'),
    outlet: given('The Port Lantern'),
    published: given('2031-03-28'),
    agency: given('Northern Wire'),
  },
);

const undated = report(
  'leaflet',
  `A note handed out at the crossing

“We will count the trucks ourselves,” the drivers’ union said.`,
  {
    headline: given('A note handed out at the crossing'),
    published: missing('Neither the file nor its text gives a date.'),
    outlet: missing('Nothing in the file names an outlet.'),
  },
);

const foreign = report(
  'pont-de-sel',
  `Le pont de Sel reste fermé

Le ministre a dit que la route restait fermée.`,
  {
    headline: given('Le pont de Sel reste fermé'),
    outlet: given('La Gazette du Port'),
    published: given('2031-06-05'),
    language: { value: 'fr', from: 'detected' },
  },
);

/** Text as a hostile page would have it: markup, a script address, a right-to-left override, a word without end. */
export const longWord = 'überlang'.repeat(60);
const hostile = report(
  'hostile',
  `<script>window.hacked = true</script> Markup in a headline

<img src=x onerror="window.hacked = true"> “The ‮drow‬ is ours,” Ilan Maric said. <a href="javascript:window.hacked=true">more</a>

A clerk said that ${longWord} was one word.`,
  {
    headline: given('<script>window.hacked = true</script> Markup in a headline'),
    outlet: given('<b>Bold</b> Daily'),
    published: given('2031-02-10'),
    url: given('javascript:window.hacked=true'),
  },
);

export const entries: readonly Entry[] = [
  {
    article: bridgeArticle,
    unread: null,
    statements: statements(bridgeArticle, [
      {
        kind: 'mixed',
        source: 'Vardania’s foreign minister, Ilan Maric,',
        cue: 'said',
        content: 'that the crossing could open “within a week, if the guns stay quiet.”',
        speakers: [maric],
        said: {
          date: '2031-03-26',
          precision: 'day',
          basis: '“on Wednesday”, in a report of 2031-03-27',
          spans: [find(bridge.text, 'on Wednesday')],
        },
      },
      {
        kind: 'direct',
        near: 'he told',
        source: 'he',
        cue: 'told reporters',
        content: ['“We have not come here to sign a photograph,”', '“We have come to open a road.”'],
        speakers: [{ ...maric, basis: 'pronoun', evidence: [find(bridge.text, 'Ilan Maric')] }],
        said: { date: '2031-03-26', precision: 'day', basis: 'the day of the words just before', spans: [] },
      },
      {
        kind: 'indirect',
        near: 'Selma Oduya, who',
        source: 'Selma Oduya, who leads the delegation of Ostrel,',
        cue: 'said',
        content:
          'Maric had promised her that “every barrier, ‘including the ones without names,’ will go” before the first snow',
        speakers: [oduya],
      },
      {
        kind: 'mixed',
        near: 'Maric had promised',
        source: 'Maric',
        cue: 'had promised her',
        content: 'that “every barrier, ‘including the ones without names,’ will go” before the first snow',
        speakers: [{ ...maric, basis: 'surname', evidence: [find(bridge.text, 'Ilan Maric')] }],
        via: [{ actor: 'p-oduya', name: 'Selma Oduya', spans: [find(bridge.text, 'Selma Oduya')] }],
      },
      {
        kind: 'indirect',
        near: 'Vellmar',
        source: 'Vellmar',
        cue: 'rejected',
        content: 'the account',
        speakers: [ostrel],
        said: { date: '2031-03-27', precision: 'day', basis: 'the day of the report', spans: [] },
      },
      {
        kind: 'indirect',
        near: 'Two officials',
        source: 'Two officials',
        cue: 'told',
        content: 'that no date had been agreed',
        speakers: [officials],
        via: [{ ...wire, spans: [find(bridge.text, 'Northern Wire', bridge.text.indexOf('Two officials'))] }],
      },
      {
        kind: 'direct',
        source: 'one of them',
        cue: 'added',
        content: '“The bridge is a symbol,”',
        open: '“one of them” could be either of the two officials.',
      },
      {
        kind: 'indirect',
        cue: 'it was said',
        content: ['It would be better', 'to wait for the harvest'],
        open: 'The sentence names no source.',
      },
    ]),
  },
  {
    article: budget,
    unread: null,
    statements: statements(budget, [
      {
        kind: 'mixed',
        source: 'The chief negotiator of Ostrel, Selma Oduya,',
        cue: 'told the Tribune',
        content: 'that “monitors cost less than funerals.”',
        speakers: [oduya],
        via: [{ actor: null, name: 'The Harbour Tribune', spans: [find(budget.text, 'the Tribune')] }],
      },
      {
        kind: 'indirect',
        source: 'Maric and Oduya',
        cue: 'said in a joint note',
        content: 'that the first forty observers would arrive in May',
        speakers: [
          { ...maric, basis: 'surname' },
          { ...oduya, basis: 'surname', evidence: [find(budget.text, 'Selma Oduya')] },
        ],
      },
      {
        kind: 'mixed',
        near: 'she said',
        source: 'she',
        cue: 'said last month',
        content: 'The delegation would decide “in its own time,”',
        speakers: [
          {
            ...oduya,
            basis: 'pronoun',
            evidence: [find(budget.text, 'Oduya', budget.text.indexOf('Oduya did'))],
          },
        ],
        said: {
          date: '2031-03-01',
          precision: 'month',
          basis: '“last month”, in a report of 2031-04-12',
          spans: [find(budget.text, 'last month')],
        },
      },
      {
        kind: 'indirect',
        source: 'An adviser',
        cue: 'was quoted as saying',
        content: 'the money was already there',
        speakers: [{ ...officials, name: 'an adviser' }],
      },
    ]),
  },
  {
    article: snow,
    unread: null,
    statements: statements(snow, [
      {
        kind: 'direct',
        source: 'Ilan Maric',
        cue: 'said',
        content: ['“Nobody promised snow,”', '“Nobody promised spring either.”'],
        speakers: [maric],
        said: {
          date: '2031-06-02',
          precision: 'day',
          basis: '“on Monday”, in a report of 2031-06-04',
          spans: [find(snow.text, 'on Monday')],
        },
      },
      {
        kind: 'indirect',
        source: 'Ostrel',
        cue: 'said',
        content: 'it had counted eleven',
        speakers: [{ ...ostrel, basis: 'named' }],
      },
    ]),
  },
  {
    article: undated,
    unread: null,
    statements: statements(undated, [
      {
        kind: 'direct',
        source: 'the drivers’ union',
        cue: 'said',
        content: '“We will count the trucks ourselves,”',
        speakers: [{ ...officials, name: 'the drivers’ union', type: 'organisation' }],
      },
    ]),
  },
  { article: lantern, unread: null, statements: [] },
  { article: foreign, unread: 'The reader does not read French.', statements: [] },
  {
    article: hostile,
    unread: null,
    statements: statements(hostile, [
      { kind: 'direct', source: 'Ilan Maric', cue: 'said', content: '“The ‮drow‬ is ours,”', speakers: [maric] },
      {
        kind: 'indirect',
        source: 'A clerk',
        cue: 'said',
        content: `that ${longWord} was one word`,
        speakers: [{ ...officials, name: 'a clerk' }],
      },
    ]),
  },
];

/** The `n`th statement of a report, counted from 1. */
export const articleStatement = (file: string, n: number): Statement =>
  entries.find(({ article }) => article.file === file)!.statements[n - 1]!;
