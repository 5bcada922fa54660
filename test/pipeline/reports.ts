/**
 * A dozen short reports of an invented dispute over a ferry: a dispatch with two copies, one of them undated, accounts
 * that differ on a toll and a day, one remark in three reports, and a change of ministers.
 */
import type { Article } from '../../src/model/article.ts';
import { article } from '../store/examples.ts';

const dispatch = [
  'NORGATE (Strandwire) - Shells struck the evening ferry at the Tolland pier on Tuesday, killing at least nine people, the harbour council said.',
  'Foreign Minister Ilra Venn of Velmar said the dead would be named before any talks were held.',
  '“We do not fire at ferries, we ride on them,” said Tamor Dosk, the Oskarian foreign minister.',
  'Divers went down twice in the night and came up with the ship’s bell, a child’s boot and the purser’s ledger.',
  'The ferry had crossed the sound every evening for thirty-one years without missing a tide, and the pier master kept his lamp lit until morning.',
];

export const reports: readonly Article[] = [
  article({
    file: 'dispatch',
    text: dispatch.join('\n\n'),
    headline: 'Ferry shelled at Tolland',
    outlet: 'Strandwire',
    published: '2031-05-07',
  }),
  article({
    file: 'verbatim',
    text: dispatch.join('\n\n'),
    headline: 'Nine die on the ferry',
    outlet: 'Norgate Post',
    published: '2031-05-08',
  }),
  article({
    file: 'cut',
    text: [dispatch[0], dispatch[4], dispatch[3], 'The mayor of Tolland closed the pier until further notice.'].join(
      '\n\n',
    ),
    headline: 'Pier closed',
    outlet: 'Oskaria Today',
    published: '2031-05-08',
  }),
  article({ file: 'undated-copy', text: dispatch.slice(0, 4).join('\n\n'), outlet: 'Sound Notes' }),
  article({
    file: 'eleven',
    text: 'At least eleven people were killed when shells struck the ferry at the Tolland pier on Tuesday, doctors said. “We do not fire at ferries,” Tamor Dosk told Channel Six.',
    outlet: 'Channel Six',
    published: '2031-05-09',
  }),
  article({
    file: 'four',
    text: 'Shells struck the ferry at the Tolland pier on Tuesday and killed four people, Oskarian radio said. Tamor Dosk said that Oskaria did not fire at ferries.',
    outlet: 'Radio Oskaria',
    published: '2031-05-09',
  }),
  article({
    file: 'wednesday',
    text: 'Ilra Venn met Tamor Dosk in Lisk on Wednesday 14 May 2031. It was their third meeting, and it lasted an hour.',
    outlet: 'Norgate Post',
    published: '2031-05-15',
  }),
  article({
    file: 'thursday',
    text: 'Ilra Venn met Tamor Dosk in Lisk on Thursday 15 May 2031. It was their second meeting. “The sea decides,” Venn said.',
    outlet: 'Channel Six',
    published: '2031-05-16',
  }),
  article({
    file: 'resigned',
    text: 'Ilra Venn resigned as foreign minister of Velmar on Friday. Her successor, Orla Pask, said the talks would go on.',
    outlet: 'Strandwire',
    published: '2031-06-07',
  }),
  article({
    file: 'still',
    text: 'Foreign Minister Ilra Venn of Velmar said on Monday that “the sea decides”. Tamor Dosk did not answer.',
    outlet: 'Radio Oskaria',
    published: '2031-06-24',
  }),
  article({
    file: 'undated',
    text: 'Three days after shells struck the ferry at the Tolland pier, the bell was hung in the council hall. “The sea decides,” Ilra Venn said.',
    outlet: 'Sound Notes',
  }),
  article({
    file: 'foreign',
    text: 'Le bac du soir a été touché par des obus mardi au quai de Tolland, a dit le conseil du port.',
    outlet: 'La Rive',
    published: '2031-05-08',
    language: 'fr',
  }),
];
