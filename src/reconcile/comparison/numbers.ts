/** Which words are figures: takes a folded word, never its meaning. */

const words = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen'
  ).split(' '),
);

export const isNumber = (form: string): boolean => /^\d/.test(form) || words.has(form);
