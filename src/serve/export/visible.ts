/**
 * Text from outside made safe to print. Takes any string; gives one without control characters that a terminal obeys
 * (escape sequences, 8-bit controls) and without marks that reverse the direction of writing. Line ends and tabs stay.
 */

const unsafe = /\r\n|(?![\n\t])[\p{Cc}\p{Cs}\p{Bidi_C}]/gu;

/** Each unsafe character as its picture (U+2400 and on) or as U+FFFD; CRLF as LF; a lone surrogate as U+FFFD. */
export function visible(text: string): string {
  return text.replace(unsafe, (c) => {
    const code = c.charCodeAt(0);
    if (c === '\r\n') return '\n';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** `visible`, and on one line: white space of any kind becomes one space. */
export const visibleLine = (text: string): string => visible(text.replace(/\s+/g, ' ').trim());
