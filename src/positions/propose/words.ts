/**
 * How many telling words a text shares with what makes each position known. The model's meanings are of whole texts and
 * pass over single words; reports often use the very words of an issue. Takes texts; gives weights. Pure.
 */

const empty = new Set(
  `a an the of to in on for at by with from and or but if as is are was were be been being it its this that these those he she they
  we you i his her their our your my not no nor so do does did has have had will would can could should may might must shall than
  then there here who what which when where how all any each both more most some such only own same too very said says say told
  whom whose about into over after before between under again further once out up down off above below during until while against
  because through first government minister ministry president talks agreement`.split(/\s+/),
);

/** Words without their commonest endings, each once. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(
    words
      .filter((word) => word.length > 2 && !empty.has(word))
      .map((word) => (word.length > 5 ? word.replace(/(?:ing|edly|ed|es|s|ly)$/, '') : word.replace(/s$/, ''))),
  );
}

/**
 * For a list of positions, each given by the texts that make it known: what gives, for a text, the weight of the words
 * that it shares with each, in their order. A word weighs the more, the fewer positions have it.
 */
export function sharing(positions: readonly (readonly string[])[]): (text: string) => number[] {
  const stems = positions.map((texts) => stemsOf(texts.join(' ')));
  const having = new Map<string, number>();
  for (const one of stems) for (const stem of one) having.set(stem, (having.get(stem) ?? 0) + 1);
  const weight = (stem: string): number => Math.log((positions.length + 1) / (having.get(stem)! + 0.5));
  return (text) => {
    const own = stemsOf(text);
    return stems.map((one) => {
      let sum = 0;
      for (const stem of own) if (one.has(stem)) sum += weight(stem);
      return sum;
    });
  };
}

/** Of the logit that the model gives, of the weight of shared words, and at the outset: fitted on the marked sample. */
const [ofModel, ofWords, outset] = [0.75, 0.335, -2.02];

/** That a text takes a position, from 0 to 1, from what the model says and the words that the two share. */
export function withWords(takes: number, shared: number): number {
  const bounded = Math.min(1 - 1e-5, Math.max(1e-5, takes));
  const logit = ofModel * Math.log(bounded / (1 - bounded)) + ofWords * shared + outset;
  return 1 / (1 + Math.exp(-logit));
}
