/** The language of an article. Takes declared tags or the text; gives a BCP 47 language alone (`en`), or null. */
import { detectAll } from 'tinyld';

/** Letters below which a detected language would be a guess. */
const enoughLetters = 60;
/** How much of the text is looked at; more does not change the answer. */
const sample = 4000;

/** `en-US`, `en_US`, `EN` → `en`; null for what is no language tag. */
export function languageOfTag(tag: string): string | null {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return language === 'und' ? null : language;
  } catch {
    return null;
  }
}

/** @returns the language, or the reason why it cannot be told. */
export function detectLanguage(text: string): { readonly value: string } | { readonly reason: string } {
  const head = text.slice(0, sample);
  if ((head.match(/\p{L}/gu)?.length ?? 0) < enoughLetters) return { reason: 'too little text to tell the language' };
  const [best, next] = detectAll(head);
  if (best === undefined || (next !== undefined && next.accuracy > best.accuracy * 0.9)) {
    return { reason: 'the language could not be told from the text' };
  }
  return { value: best.lang };
}
