/** The sign of a reading: who spoke by its shape and filling, struck through when the position is refused. Needs no colour. */
import type { Voice } from '../../src/model/position.ts';

export const VoiceMark = ({ voice, refuses = false }: { voice: Voice; refuses?: boolean }) => (
  <svg className={`voice-mark ${voice}`} viewBox="-6 -6 12 12" aria-hidden="true">
    {voice === 'act' ? (
      <rect x="-4" y="-4" width="8" height="8" />
    ) : voice === 'hearsay' ? (
      <path d="M0-4.5L4.5 0L0 4.5L-4.5 0Z" />
    ) : (
      <circle r="4" />
    )}
    {voice === 'spokesperson' && <path className="half" d="M0-4A4 4 0 0 0 0 4Z" />}
    {refuses && <path className="struck" d="M-5.5 5.5L5.5-5.5" />}
  </svg>
);
