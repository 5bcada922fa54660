import { describe, expect, test } from 'vitest';
import { conflictsIn, lettersOf, type Told, told } from './events-build.ts';

const kindsIn = (all: readonly Told[]): string[] => conflictsIn(all.map(told)).map(({ kind }) => kind);

describe('a day after publication is told as past', () => {
  const ahead = (text: string, kind: Told['kind'] = 'meeting'): Told => ({
    in: 'A',
    published: '2031-04-20',
    kind,
    text,
    day: '2031-05-05',
  });
  test.each<[string, Told]>([
    ['by a verb in the past', ahead('the two *met* in Brenn _on 5 May_')],
    ['by a verb behind its day', ahead('_On 5 May_ the assembly *voted* 61 to 58 to reject the plan', 'vote')],
    ['in the passive', ahead('the ferry was *shelled* _on 5 May_', 'attack')],
    ['by what became of it', ahead('the *talks* _on 5 May_ ended without a paper')],
    ['by those who held it', ahead('Karvia hosted a second round of *talks* _on 5 May_')],
  ])('%s', (_, report) => {
    expect(kindsIn([report])).toEqual(['impossible-date']);
  });
  test.each<[string, Told]>([
    ['the present tells what is to come', ahead('when the harbour board *meets* _on 5 May_')],
    ['a noun alone tells nothing', ahead('the *vote* _on 5 May_ in three provinces may cost him his seat', 'vote')],
    ['a noun is not told by a verb before it', ahead('he warned them of *elections* _on 5 May_ in the north', 'vote')],
    ['the day is of another thing', ahead('donors *called* for an end to quarrels before votes _on 5 May_', 'call')],
    ['the day is of what they spoke about', ahead('they *met* to prepare the poll _on 5 May_')],
    ['the day stands in a clause of its own', ahead('they *met* in the province, which votes _on 5 May_')],
    ['a figure of speech', ahead('they planned an *assault* on his lead in the towns that vote _on 5 May_', 'attack')],
    ['it is only supposed', ahead('if they *met* _on 5 May_ it would be late')],
    ['it was set for that day', ahead('the *meeting* _on 5 May_ was scheduled by the League')],
    ['the passive is of the present', ahead('observers are *exchanged* _on 5 May_', 'exchange')],
  ])('not where %s', (_, report) => {
    expect(kindsIn([report])).toEqual([]);
  });
});

describe('a meeting is called off', () => {
  const held: Told = {
    in: 'A',
    published: '2031-05-08',
    text: 'Lind and Haske *met* on Monday',
    day: '2031-05-05',
    who: ['aune-lind', 'tor-haske'],
  };
  const off = (text: string): Told => ({ ...held, in: 'B', status: 'cancelled', text });
  test('by saying so', () => {
    expect(kindsIn([held, off('the *meeting* of Lind and Haske was cancelled')])).toEqual(['status']);
    expect(kindsIn([held, off('Lind decided to cancel the *meeting*')])).toEqual(['status']);
  });
  test.each([
    ['by asking for it', 'he urged them to cancel the *meeting* of Lind and Haske'],
    ['by weighing it', 'the *meeting* of Lind and Haske could yet be called off'],
  ])('not %s', (_, text) => {
    expect(kindsIn([held, off(text)])).toEqual([]);
  });
});

describe('two reports are of two events when', () => {
  const vote = (letter: string, more: Partial<Told>): Told => ({
    in: letter,
    kind: 'vote',
    text: 'the *vote*',
    day: '2031-05',
    published: '2031-06-02',
    ...more,
  });
  const office = (letter: string, more: Partial<Told>): Told => ({
    in: letter,
    kind: 'appointment',
    plover: 'AGREE',
    text: 'Lind *took office* then',
    who: ['aune-lind'],
    ...more,
  });
  const met: Told = {
    in: 'A',
    text: 'Lind and Haske *met* on Monday',
    day: '2031-05-05',
    who: ['aune-lind', 'tor-haske'],
  };
  test.each<[string, Told, Told]>([
    [
      'they are votes of one month',
      vote('A', { text: 'the assembly *voted* in May to stall the plan' }),
      vote('B', { text: 'he backed the bill when it came to a *vote* in May' }),
    ],
    [
      'one is of a year and one of the month after it',
      office('A', { day: '2030-12', text: 'Lind was *named* to the post in December' }),
      office('B', { day: '2031-01', text: 'Lind *resigned* and came back in January' }),
    ],
    [
      'one nominates and the other brings into office',
      office('A', { day: '2031-05-04', text: 'her party *nominated* Lind' }),
      office('B', { day: '2031-05-04', text: 'Lind *took office*' }),
    ],
    [
      'one came out before the day of the other, and tells of the thing as past',
      { ...met, day: undefined, published: '2031-04-20' },
      { ...met, in: 'B' },
    ],
    [
      'one came out after the day of the other, and tells of the thing as to come',
      { ...met, day: undefined, status: 'planned', published: '2031-05-09' },
      { ...met, in: 'B' },
    ],
    [
      'one writer has them meet again',
      met,
      { ...met, at: 300, day: undefined, status: 'planned', text: 'Lind and Haske will *meet* again in Brenn' },
    ],
    [
      'all that they have in common is the name of a council',
      { in: 'A', kind: 'proposal', text: 'he *proposed* a quay', names: ['Harbour Council'], published: '2031-05-05' },
      { in: 'B', kind: 'proposal', text: 'her *plan* for a tax', names: ['Harbour Council'], published: '2031-05-06' },
    ],
  ])('%s', (_, one, other) => {
    expect(lettersOf([one, other].map(told))).toHaveLength(2);
  });

  test('the later names whom it hit, and the earlier says nothing of them', () => {
    const strike: Told = { in: 'A', kind: 'attack', text: 'Shells *struck* the quay', day: '2031-05-04' };
    const report = told({ in: 'A', kind: 'attack', at: 120, text: 'the *invasion* of Osmary made all this' });
    const target = { ...report.of.participants[0]!, actor: null, name: 'Osmary', role: 'target' as const, spans: [] };
    const named = { ...report, of: { ...report.of, participants: [target] } };
    expect(lettersOf([told(strike), report])).toHaveLength(1);
    expect(lettersOf([told(strike), named])).toHaveLength(2);
  });
});
