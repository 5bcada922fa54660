/** Figures and what they count, beside numbers that count nothing. Each case gives `what value`, and a qualifier in brackets. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../src/extract/quantities.ts';

const found = (text: string): string[] =>
  quantitiesIn(text, [0, text.length]).map(
    ({ what, value, qualifier }) => `${what} ${value}${qualifier === null ? '' : ` (${qualifier})`}`,
  );
/** One case a line: the sentence, and behind a bar what is found in it. */
const cases = (lines: string): [string, string[]][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text, expected = ''] = line.split('|').map((part) => part.trim());
      return [text!, expected === '' ? [] : expected.split(', ')];
    });
const holds = (lines: string): void =>
  test.each(cases(lines))('%s', (text, expected) => expect(found(text)).toEqual(expected));

describe('tolls, whatever the verb or noun', () => {
  holds(`
    The mine sank the dredger, killing five people and wounding 17. | killed 5, wounded 17
    Two shells killed nine and injured at least 20 others on the quay. | shells 2, killed 9, wounded 20 (at least)
    FOURTEEN people are now dead. | killed 14
    Six persons perished off the cape. | killed 6
    At least 210 people have been killed since May. | killed 210 (at least)
    Eight sailors were later reported missing. | missing 8
    The blast left three dockers dead. | killed 3
    There were as many as 40 casualties. | casualties 40 (as many as)
    More than 60 soldiers were killed or wounded. | casualties 60 (more than)
    The fire claimed 12 lives. | killed 12
    The storm has claimed the lives of seven fishermen. | killed 7
    The death toll rose to 31 overnight. | killed 31
    It ended in 11 deaths and 25 injuries. | killed 11, wounded 25
    Nine men and two women were killed. | killed 11
    The raid killed 12 soldiers and three guards. | killed 15
    The army captured 19 gunners near the ford. | captured 19
    Nineteen gunners were taken prisoner. | captured 19
    The flood displaced 6,000 families. | displaced 6000
    About 900 people fled their homes. | displaced 900 (about)
    Eleven people on board the launch died. | killed 11
    Two of the three crew are still missing.
    One person was slightly hurt. | wounded 1
    A third died on Sunday. | killed 3
    Two guards died in the hut, then a third. | killed 3
    Ten people, including three children, were killed. | killed 10, children 3
    Four others were hurt. | wounded 4
    A woman and two children were killed. | killed 3
    The mine killed two guards and a driver. | killed 3
    The toll from the raid has risen to 34, with 117 injured. | killed 34, wounded 117
    The blast killed four and wounded 12 more. | killed 4, wounded 12
    Six more people died, bringing the toll to 40. | killed 40
    Twenty-two fishermen, all from Tarn, are missing. | missing 22
    On May 5 six guards died. | killed 6
    He is one of 40 people who went missing. | missing 40
    Two wounded men and 14 others were injured on the pier. | men 2, wounded 14
  `);
});

describe('no tolls', () => {
  holds(`
    Doctors saved 12 lives. | lives 12
    Twelve soldiers wounded the captain. | soldiers 12
    The army captured three villages. | villages 3
    The town was shelled by 12 guns. | guns 12
    The guard was killed 12 hours later.
    Velm put up the toll to 3 and asked for a toll of 12 crowns. | fee-crowns 12
    A woman and her two sons died.
    Two more died in the night.
    A third of the crew died.
    Two of the six died of their wounds.
    No one was hurt.
    They gave back the bodies of 40 sailors. | bodies 40
    One in five guards was hurt.
    None of the 12 guests was hurt.
  `);
});

describe('what is counted', () => {
  holds(`
    They exchanged 38 prisoners at the bridge. | prisoners 38
    Forty people crossed the weir. | people 40
    The plan puts 60 unarmed river observers on both banks. | observers 60
    A dozen barges and two dozen tugs lay at anchor. | barges 12, tugs 24
    Half a dozen wardens waited. | wardens 6
    Some 1.2 million tonnes of rye went by. | tonnes 1200000 (some)
    The column had 6,000 men. | men 6000
    It moved half a million sacks. | sacks 500000
    A hundred and twenty-five lamps were lit. | lamps 125
    Three hundred and six sheep drowned. | killed 306
    They broke the truce more than a hundred times. | times 100 (more than)
    Turnout was 61.5 per cent. | percent 61.5
    Prices rose by 4%. | percent 4
    The sides talked for nearly five hours. | hours 5 (nearly)
    It was a two and a half hour drive.
    The talks took two and a half hours. | hours 2.5
    He keeps “no fewer than 26” Karvian citizens in a cellar. | citizens 26 (no fewer than)
    All detainees, more than 300 of them, go home. | detainees 300 (more than)
    They shot down 87 of 112 drones and 5 kites. | kites 5
    They delivered 12 weapons systems. | systems 12
    The army lost 400 tanks or more. | tanks 400 (or more)
    Ten or more tents stood there. | tents 10 (or more)
    In June 40 barges sank. | barges 40
  `);
});

describe('ranges', () => {
  holds(`
    Between 10 and 15 barges waited. | barges 10 (between 10 and 15)
    Some 10 to 15 barges waited. | barges 10 (some 10 to 15)
    The locks close for 6-8 weeks. | weeks 6 (6-8)
    It cost 1 to 2 million crowns. | cost-crowns 1000000 (1 to 2 million)
    Five or ten wardens came. | wardens 5 (five or ten)
    The fee rose from 1.90 to 3.40 crowns a tonne. | fee-crowns-per-tonne 3.4
    The queue grew to 160 hulls, up from 140. | hulls 160
  `);
});

describe('joined by a hyphen', () => {
  holds(`
    It was a twelve-point paper. | points 12
    She wants a 30-day truce. | days 30
    A six-man crew came. | men 6
    He is a 34-year-old miller.
    A 10-year lease was signed. | years 10
    It was a two-way street and a five-star hotel.
  `);
});

describe('money and rates', () => {
  holds(`
    The ceiling would be 2.50 crowns a tonne. | fee-crowns-per-tonne 2.5
    It freezes the strait levy at 2.20 crowns per ton. | fee-crowns-per-tonne 2.2
    Velm froze the levy at 2.20 crowns a tonne; the next plan lowers the ceiling to 2.10. | fee-crowns-per-tonne 2.2, fee-crowns-per-tonne 2.1
    The new plan lowers the ceiling to 2.10.
    The 3.40-crown transit fee stands. | fee-crowns 3.4
    Delay costs 4.1m crowns a day. | cost-crowns-per-day 4100000
    They pledged $50 billion in aid. | aid-dollars 50000000000
    Oil fell below €60 a barrel. | euros-per-barrel 60
    The pilots handle 19 ships a day. | ships-per-day 19
    Hundreds of millions of dollars’ worth went by.
  `);
});

describe('votes', () => {
  holds(`
    The diet voted 61 to 58 to reject the plan. | for 61, against 58
    The bill passed by 210 votes to 96. | for 210, against 96
    It was adopted by a vote of 14-1. | for 14, against 1
    In the vote 61 members were in favour, 58 opposed and 3 abstained. | for 61, against 58, abstentions 3
    Lawmakers rejected the bill 45-52. | against 45, for 52
    The launch passed 10 to 15 checkpoints. | checkpoints 10 (10 to 15)
    They voted on 3-5 May.
    The home side won 3-1.
    The talks moved from 61 to 58 Mill Street.
  `);
});

describe('numbers that count nothing', () => {
  holds(`
    On 20 April 2031 it rained; on Dec. 2 it snowed.
    It lasted from 1988 until 2004, like the 1988–2004 clashes.
    The guns fell silent at 6 a.m. and again at 18:30, by the six o’clock bell.
    Osric Dunn, 44, is aged 44 and turned 45 years old.
    The third meeting came on the 100th day, in the twenty-first century.
    It is version 4 of the plan, Resolution 242, article 5 and page 12.
    An F-16, an M142, a Boeing 737, the G7 and COVID-19 were named.
    Call +44 20 5550 199 or 555-0199.
    He lives at 10 Downing Street.
    One of the two sides left, and both of the three men stayed.
    One does not negotiate by searchlight.
    They waited dozens of times, hundreds of miles away.
    It is three weeks old; six months later, and two days after the talks, it holds.
    The last two years and the next three weeks matter.
    The two ministers and his three aides sat down.
    Another 12 barges came, and four more tugs.
    Two-thirds of the crew, one in ten, six in ten.
    The plan was called Rooke Two and Rooke Three.
    It takes two to dance.
    Several hundred people and a few thousand sheep walked by.
  `);
});

test('a figure of an ordinary year’s size counts when something says that it does', () => {
  expect(found('The 2014 protocols failed.')).toEqual([]);
  expect(found('The flood killed 2014 people.')).toEqual(['killed 2014']);
  expect(found('About 2000 wardens came.')).toEqual(['wardens 2000 (about)']);
});

test('the span holds the qualifier, the figure and the noun, as the report has them', () => {
  const text = 'It rained. At least 60 unarmed observers came, and killing nine men ended it.';
  const words = quantitiesIn(text, [11, text.length]).map(({ spans }) => spans.map(([a, b]) => text.slice(a, b)));
  expect(words).toEqual([['At least 60 unarmed observers'], ['nine men']]);
});

test('what lies outside the stretch is not read', () => {
  const text = 'Nine men died. Four guards came. Two tugs sank.';
  expect(quantitiesIn(text, [15, 32])).toMatchObject([{ what: 'guards', value: 4 }]);
});

test('whatever the words, figures are grounded, inside the stretch and in its order', () => {
  const word = fc.constantFrom(
    ...'killing killed wounded dead 9 12 1,000 2.5 61 to 58 voted – - . , ; “ ” at least more than a an the two three hundred and dozen million of them people men crowns tonne levy ceiling $ % per cent between from or third died May 2031 F- years old later \n'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      let last = start;
      for (const { value, spans, what } of quantitiesIn(text, [start, end])) {
        expect(Number.isFinite(value)).toBe(true);
        expect(what).not.toBe('');
        for (const [from, to] of spans) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(end);
        }
        last = spans[0]![0];
      }
    }),
    { numRuns: 500 },
  );
});
