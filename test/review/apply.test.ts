/** What people say holds over any reading, leaves nothing behind when it is undone, and stands in the article's words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/model/statement.ts';
import { applyCorrections, type Read } from '../../src/review/apply.ts';
import { speaker, spokenBy, statement } from '../store/examples.ts';
import { corrected, correction, merge, merges, reading, said, text } from './build.ts';

const apply = (read: Read, corrections: Parameters<typeof applyCorrections>[2]): Read =>
  applyCorrections(text, read, corrections).read;
const read = (...statements: Statement[]): Read => ({ statements, events: [], offices: [] });
const change = (before: Statement | null, after: Statement | null, target = (before ?? after)!.id, who = 'Ann') =>
  correction({ kind: 'statement', article: text.id, before, after }, target, who);
const wordsOf = ({ statements }: Read): string[] => statements.map(({ content }) => content.text);

describe('whatever is read and said', () => {
  test('nothing said leaves exactly what the machine read', () => {
    fc.assert(
      fc.property(reading, (machine) => {
        expect(apply(machine, [])).toEqual(machine);
      }),
    );
  });

  test('laying the same over twice is laying it over once', () => {
    fc.assert(
      fc.property(corrected, merges, ({ read, corrections }, merged) => {
        const once = apply(read, [...corrections, ...merged]);
        expect(apply(once, [...corrections, ...merged])).toEqual(once);
      }),
    );
  });

  test('the order in which different entries were corrected changes nothing', () => {
    const shuffled = corrected.chain(({ read, corrections }) =>
      fc.tuple(
        fc.constant(read),
        fc.constant(corrections),
        fc.shuffledSubarray([...corrections], { minLength: corrections.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([machine, corrections, others]) => {
        expect(apply(machine, others)).toEqual(apply(machine, corrections));
      }),
    );
  });

  test('every statement and event stands in its words, in the order of the text, and events name statements that are there', () => {
    fc.assert(
      fc.property(corrected, ({ read, corrections }) => {
        const { statements, events } = apply(read, corrections);
        for (const { text: words, spans } of [...statements.map((s) => s.content), ...events.map((e) => e.passage)])
          expect(spans.map(([start, end]) => text.text.slice(start, end)).join(' … ')).toBe(words);
        const starts = statements.map(({ content }) => content.spans[0]![0]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        const ids = new Set(statements.map(({ id }) => id));
        expect(ids.size).toBe(statements.length);
        for (const id of events.flatMap((event) => event.statements)) expect(ids).toContain(id);
      }),
    );
  });

  test('a person’s word is the same over a reading that finds nothing at all', () => {
    fc.assert(
      fc.property(corrected, ({ read, corrections }) => {
        const reviewed = ({ statements, events }: Read) =>
          [...statements, ...events]
            .filter(({ review }) => review !== undefined)
            .map(({ id, review }) => [id, review!.action]);
        expect(reviewed(apply({ statements: [], events: [], offices: [] }, corrections)).sort()).toEqual(
          reviewed(apply(read, corrections)).sort(),
        );
      }),
    );
  });
});

describe('one statement', () => {
  const seen = said(3);
  test('that is confirmed says by whom', () => {
    expect(apply(read(seen), [change(seen, seen)]).statements).toEqual([
      { ...seen, review: { action: 'accepted', who: 'Ann', at: '2031-05-04T10:00:00.000Z' } },
    ]);
  });

  test('that was corrected by two people is as the later one said, and as the earlier one did when that is undone', () => {
    const first = change(seen, { ...seen, ...spokenBy(speaker('Orla Pask')) }, seen.id, 'Ann');
    const second = change(
      first.change.kind === 'statement' ? first.change.after : null,
      { ...seen, ...spokenBy(speaker('Tamor Dosk')) },
      seen.id,
      'Ben',
    );
    const who = (...all: ReturnType<typeof change>[]) =>
      apply(read(seen), all).statements.map((s) => [s.speakers[0]!.name, s.review?.who]);
    expect(who(first, second)).toEqual([['Tamor Dosk', 'Ben']]);
    expect(who(first)).toEqual([['Orla Pask', 'Ann']]);
    expect(who(second)).toEqual([['Tamor Dosk', 'Ben']]);
    expect(who()).toEqual([[seen.speakers[0]!.name, undefined]]);
  });

  test('that is rejected stays away when a newer reader gives it other words', () => {
    const newer = statement(text, `${seen.content.text}. the council`, spokenBy(speaker('Ilra Venn')));
    expect(apply(read(said(1), newer), [change(seen, null)]).statements).toEqual([said(1)]);
    expect(apply(read(said(1), said(4)), [change(seen, null)]).statements).toEqual([said(1), said(4)]);
  });

  test('that is corrected takes the place of what a newer reader finds there', () => {
    const newer = statement(text, seen.content.text.slice(3), spokenBy(speaker('Ilra Venn')));
    const after = { ...seen, ...spokenBy(speaker('Orla Pask')) };
    const laid = apply(read(newer), [change(seen, after)]);
    expect(laid.statements.map((s) => [s.content.text, s.speakers[0]!.name])).toEqual([
      [seen.content.text, 'Orla Pask'],
    ]);
  });

  test('that was missed and is found by a newer reader in nearly the same words stands once, as the person has it', () => {
    const newer = statement(text, seen.content.text.slice(0, -4), spokenBy(speaker('Ilra Venn')));
    expect(wordsOf(apply(read(newer), [change(null, seen)]))).toEqual([seen.content.text]);
  });

  test('that was missed inside another leaves the other alone', () => {
    const inner = statement(text, seen.content.text.split(' ').slice(0, 2).join(' '));
    expect(wordsOf(apply(read(seen), [change(null, inner)])).sort()).toEqual(
      [seen.content.text, inner.content.text].sort(),
    );
  });

  test('that is confirmed takes over what the dossier has since been told, unless the machine now names somebody else', () => {
    const confirmed = change(seen, seen);
    const [one] = seen.speakers;
    const told = { ...seen, speakers: [{ ...one!, party: 'Velmar' }] };
    expect(apply(read(told), [confirmed]).statements[0]!.speakers[0]!.party).toBe('Velmar');
    const other = { ...seen, ...spokenBy(speaker('Orla Pask')) };
    expect(apply(read(other), [confirmed]).statements[0]!.speakers).toEqual(seen.speakers);
  });

  test('whose words do not stand in the article is not laid over, and it is said', () => {
    const wrong = { ...seen, content: { text: 'Nobody wrote this', spans: seen.content.spans } };
    const { read: laid, problems } = applyCorrections(text, read(said(1)), [change(null, wrong)]);
    expect(laid.statements).toEqual([said(1)]);
    expect(problems).toMatchObject([
      { code: 'usage', article: 'harbour', message: expect.stringContaining('no fee is owed') },
    ]);
  });

  test('of another article is not touched', () => {
    const elsewhere = correction({ kind: 'statement', article: 'a-other', before: seen, after: null }, seen.id);
    expect(apply(read(seen), [elsewhere]).statements).toEqual([seen]);
  });
});

describe('actors that are one', () => {
  const names = (corrections: Parameters<typeof applyCorrections>[2]): string[] =>
    apply(read(said(0), said(1), said(2)), corrections).statements.map(({ speakers }) => speakers[0]!.name);

  test('have one name, through however many others', () => {
    expect(names([])).toEqual(['Ilra Venn', 'Tamor Dosk', 'Orla Pask']);
    expect(names([merge('Ilra Venn', 'Tamor Dosk')])).toEqual(['Tamor Dosk', 'Tamor Dosk', 'Orla Pask']);
    const chain = [merge('Ilra Venn', 'Tamor Dosk'), merge('Tamor Dosk', 'Orla Pask')];
    expect(names(chain)).toEqual(['Orla Pask', 'Orla Pask', 'Orla Pask']);
    expect(names([...chain].reverse())).toEqual(['Orla Pask', 'Orla Pask', 'Orla Pask']);
  });

  test('have the name that was said last, when it is said both ways', () => {
    expect(names([merge('Ilra Venn', 'Tamor Dosk'), merge('Tamor Dosk', 'Ilra Venn')])).toEqual([
      'Ilra Venn',
      'Ilra Venn',
      'Orla Pask',
    ]);
  });

  test('stand once where both spoke together', () => {
    const both = { ...said(0), speakers: [speaker('Ilra Venn'), speaker('Tamor Dosk')] };
    expect(apply(read(both), [merge('Ilra Venn', 'Tamor Dosk')]).statements[0]!.speakers).toHaveLength(1);
  });

  test('are one in events too', () => {
    fc.assert(
      fc.property(reading, (machine) => {
        const { events } = apply(machine, [merge('Ilra Venn', 'Tamor Dosk')]);
        expect(events.flatMap(({ participants }) => participants).map(({ name }) => name)).not.toContain('Ilra Venn');
      }),
    );
  });
});
