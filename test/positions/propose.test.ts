import { describe, expect, test } from 'vitest';
import { lookup } from '../../src/dossier/lookup.ts';
import { parseDossier } from '../../src/dossier/parse.ts';
import type { Firmness } from '../../src/model/position.ts';
import { firmnesses } from '../../src/model/position.ts';
import type { Speaker, Statement } from '../../src/model/statement.ts';
import { propose } from '../../src/positions/propose/index.ts';
import { knownBy, lessonsOf, nearest } from '../../src/positions/propose/learning.ts';
import { type Option, optionsOf } from '../../src/positions/propose/options.ts';
import { textsIn } from '../../src/positions/propose/texts.ts';
import type { Answer } from '../../src/read/stance.ts';
import { article, eventReport, statement } from '../store/examples.ts';

const { dossier } = parseDossier(
  `
name: The weir
parties:
  - {id: upper, name: Upper Vale, type: group, demonyms: [Upvaler], metonyms: [Millhead]}
  - {id: lower, name: Lower Vale, type: group}
people:
  - {id: ada-brook, name: Ada Brook, roles: [{title: mayor, party: upper}, {title: chief negotiator, party: upper}]}
  - {id: ines-lock, name: Ines Lock, roles: [{title: spokeswoman, party: upper}]}
  - {id: oto-reed, name: Oto Reed, roles: [{title: deputy mayor, party: lower}]}
issues:
  - id: gate
    question: Who opens the gate?
    positions:
      - {id: upper-alone, label: Upper Vale alone, examples: [The key is ours.]}
      - {id: together, label: Both together, examples: [Two keys for one gate.]}
`,
  'dossier.yaml',
);
const names = lookup(dossier!);
const [alone, together] = optionsOf(dossier!) as [Option, Option];

const answer = (takes: number, firmness: Firmness = 'demands', others = 0): Answer => ({
  takes,
  others,
  firmness: Object.fromEntries(firmnesses.map((one) => [one, one === firmness ? 1 : 0])) as Record<Firmness, number>,
});
const speaks = (actor: string | null, name: string, party: string | null): Speaker => ({
  actor,
  name,
  type: 'person',
  party,
  role: null,
  basis: actor === null ? 'unnamed' : 'named',
  evidence: [],
});
const ada = speaks('ada-brook', 'Ada Brook', 'Upper Vale');

const text =
  'Ada Brook said the key stays here. Oto Reed said Millhead would never share it. “No key,” an official said.';
const of = article({ text, published: '2031-04-02' });
const says = (content: string, speakers: readonly Speaker[], more: Partial<Statement> = {}): Statement =>
  statement(of, content, { speakers, open: null, ...more });
const read = (one: Statement, ...judged: readonly [Option, Answer][]) =>
  propose(
    of,
    textsIn(of, [one], []).map((text) => ({
      text,
      judged: judged.map(([option, answer]) => ({ option, answer, because: { kind: 'example', text: 'x' } as const })),
    })),
    names,
  );

describe('whose position a statement gives', () => {
  test('the speaker’s own party’s, on the day of the report where the words give none', () => {
    const [found] = read(says('the key stays here', [ada]), [alone, answer(0.9)]);
    expect(found).toMatchObject({
      actor: 'ada-brook',
      party: 'Upper Vale',
      issue: 'gate',
      position: 'upper-alone',
      firmness: 'demands',
      probability: 0.9,
      date: { date: '2031-04-02', basis: 'the day of the report' },
      passage: { text: 'the key stays here' },
    });
  });

  test('a rival’s account is the rival’s party’s, as hearsay', () => {
    const oto = speaks('oto-reed', 'Oto Reed', 'Lower Vale');
    const [found, ...more] = read(says('Millhead would never share it', [oto]), [
      together,
      answer(0.8, 'refuses', 0.9),
    ]);
    expect(found).toMatchObject({ party: 'Upper Vale', voice: 'hearsay', firmness: 'refuses' });
    expect(more).toEqual([]);
  });

  test('nobody’s, where the speaker belongs to no party and the words name none', () => {
    expect(read(says('No key', [speaks(null, 'an official', null)]), [together, answer(0.9)])).toEqual([]);
  });

  test('two speakers each for their own', () => {
    const oto = speaks('oto-reed', 'Oto Reed', 'Lower Vale');
    const found = read(says('the key stays here', [ada, oto]), [together, answer(0.9, 'accepts')]);
    expect(found.map(({ party }) => party)).toEqual(['Upper Vale', 'Lower Vale']);
  });

  test('one whose speaker is in doubt is no surer than the speaker', () => {
    const [found] = read(says('the key stays here', [{ ...ada, probability: 0.6 }]), [alone, answer(0.95)]);
    expect(found!.probability).toBe(0.6);
  });
});

describe('how near the words are to the party', () => {
  test.each([
    [ada, 'member'],
    [speaks('ines-lock', 'Ines Lock', 'Upper Vale'), 'spokesperson'],
    [speaks('upper', 'Upper Vale', 'Upper Vale'), 'principal'],
    [speaks(null, 'a senior official', 'Upper Vale'), 'unnamed'],
    [{ ...speaks('p-1', 'Una Dell', 'Upper Vale'), role: 'foreign minister' }, 'principal'],
    [{ ...speaks('p-2', 'Ivo Dell', 'Upper Vale'), role: 'deputy foreign minister' }, 'member'],
  ] as const)('%o', (speaker, voice) => {
    expect(read(says('the key stays here', [speaker]), [alone, answer(0.9)])[0]!.voice).toBe(voice);
  });
});

describe('what one text can hold', () => {
  test('of two positions on one issue the likelier leaves the other what is over', () => {
    const found = read(says('the key stays here', [ada]), [alone, answer(0.8)], [together, answer(0.6)]);
    expect(found.map(({ position, probability }) => [position, probability])).toEqual([
      ['upper-alone', 0.8],
      ['together', 0.2],
    ]);
  });

  test('but it can hold one and refuse another', () => {
    const found = read(says('the key stays here', [ada]), [alone, answer(0.8)], [together, answer(0.7, 'refuses')]);
    expect(found.map(({ probability }) => probability)).toEqual([0.8, 0.7]);
  });

  test('what is unlikely is not kept', () => {
    expect(read(says('the key stays here', [ada]), [alone, answer(0.1)])).toEqual([]);
  });
});

describe('what the words themselves say', () => {
  const spoken = (content: string, firmness: Firmness, option = together) =>
    read(says(content, [ada]), [option, answer(0.9, firmness)])[0]!.firmness;

  test('what has no word of refusal is hardly a refusal', () => {
    const torn: Answer = { ...answer(0.9), firmness: { ...answer(0.9).firmness, demands: 0.4, refuses: 0.6 } };
    expect(read(says('the key stays here', [ada]), [together, torn])[0]!.firmness).toBe('demands');
    expect(read(says('Millhead would never share it', [ada]), [together, torn])[0]!.firmness).toBe('refuses');
  });

  test('what the model is sure of stays', () => {
    expect(spoken('the key stays here', 'refuses')).toBe('refuses');
  });
});

describe('an issue that asks about one party', () => {
  const asks = { ...alone, issue: 'will', question: 'Does the Upper Vale want peace?', position: 'wants' };
  const probability = (content: string, speakers: readonly Speaker[]) =>
    read(says(content, speakers), [asks, answer(0.8)])[0]?.probability ?? 0;

  test('is answered by words that name that party first, or by itself where they name none', () => {
    expect(probability('Millhead would never share it', [speaks('oto-reed', 'Oto Reed', 'Lower Vale')])).toBe(0.8);
    expect(probability('the key stays here', [ada])).toBe(0.8);
  });

  test('and hardly by words about another, or by another who names nobody', () => {
    expect(probability('the key stays here', [speaks('oto-reed', 'Oto Reed', 'Lower Vale')])).toBeLessThan(0.5);
    expect(probability('Oto Reed said Millhead would never share it', [ada])).toBeLessThan(0.5);
  });
});

describe('the texts of an article', () => {
  test('a long statement is read in parts, each with who says it', () => {
    const long = `Ada Brook said ${Array.from({ length: 12 }, (_, i) => `that in the year ${i} the gate stood open for all who came.`).join(' It is so, ')}`;
    const whole = article({ text: long });
    const content = long.slice('Ada Brook said '.length);
    const start = long.indexOf(content);
    const one = statement(whole, content, {
      source: { text: 'Ada Brook', spans: [[0, 9]] },
      cue: { text: 'said', spans: [[10, 14]] },
    });
    const parts = textsIn(whole, [one], []);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    for (const { text, passage } of parts) {
      expect(text.startsWith('Ada Brook said: ')).toBe(true);
      for (const [from, to] of passage.spans) expect(long.slice(from, to).length).toBe(to - from);
      expect(passage.spans[0]![0]).toBeGreaterThanOrEqual(start);
    }
  });

  test('a deed that the report tells itself is one; planned, denied or told by others it is none', () => {
    const told = article({ text: 'On Friday both valleys signed the paper. All was quiet.' });
    const signed = eventReport(told, 'both valleys signed the paper', { kind: 'proposal' });
    const ids = (...events: Parameters<typeof textsIn>[2][number][]) =>
      textsIn(told, [], events).map(({ text }) => text);
    expect(ids(signed)).toEqual(['On Friday both valleys signed the paper.']);
    expect(ids({ ...signed, status: 'planned' })).toEqual([]);
    expect(ids({ ...signed, denied: true })).toEqual([]);
    expect(ids({ ...signed, statements: ['s-1'] })).toEqual([]);
    expect(ids({ ...signed, kind: 'attack' })).toEqual([]);
  });
});

describe('what people teach', () => {
  const [position] = read(says('the key stays here', [ada]), [alone, answer(0.4)]);
  const vector = Float32Array.from([1, 0]);

  test('an accepted position is a text that takes it, a rejected one that does not, a moved one both', () => {
    const kinds = (before: typeof position | null, after: typeof position | null) =>
      lessonsOf(before ?? null, after ?? null, vector).map(({ position, says }) => `${says} ${position}`);
    expect(kinds(position, position)).toEqual(['takes upper-alone']);
    expect(kinds(position, null)).toEqual(['not upper-alone']);
    expect(kinds(position, { ...position!, position: 'together' })).toEqual(['takes together', 'not upper-alone']);
    expect(kinds(null, { ...position!, firmness: 'refuses' })).toEqual(['refuses upper-alone']);
  });

  test('a text that is nearest to what was taught says so', () => {
    const far = Float32Array.from([0, 1]);
    const known = knownBy([alone], [[far, far]], lessonsOf(position!, position!, vector));
    expect(nearest(vector, known[0]!).because).toEqual({ kind: 'correction', text: 'the key stays here' });
    expect(nearest(far, known[0]!).because).toEqual({ kind: 'example', text: 'Upper Vale alone' });
  });
});
