/** The content of a statement, with the parts that stand in quotation marks told from those that are paraphrase. */
import type { StatementKind } from '../../src/model/statement.ts';
import { quotations, quotedParts } from '../../src/text/quotes.ts';
import type { Span } from '../../src/text/span.ts';

export function Words({ text, kind }: { text: string; kind: StatementKind }) {
  const whole: Span = [0, text.length];
  const quoted = kind === 'indirect' ? [] : quotedParts(whole, quotations(text, [whole]));
  // The marks may stand outside the content; the kind says that all of it is quoted.
  if (kind === 'direct' && quoted.length === 0) return <q className="quoted unmarked">{text}</q>;
  const parts: { span: Span; quoted: boolean }[] = [];
  let at = 0;
  for (const span of quoted) {
    if (at < span[0]) parts.push({ span: [at, span[0]], quoted: false });
    parts.push({ span, quoted: true });
    at = span[1];
  }
  if (at < text.length) parts.push({ span: [at, text.length], quoted: false });
  return parts.map(({ span: [start, end], quoted: isQuoted }) => {
    const words = text.slice(start, end);
    return isQuoted ? (
      <q key={start} className="quoted">
        {words}
      </q>
    ) : (
      <span key={start} className="paraphrase">
        {words}
      </span>
    );
  });
}
