/** Invented reports for looking for copies: one agency's, an own report of the same events, and two edits of the agency's. */
import type { Article, Found } from '../../../src/model/article.ts';
import { contentId } from '../../../src/model/id.ts';

const found = (value: string | null): Found<string> =>
  value === null ? { value, reason: 'not said' } : { value, from: 'given' };

export interface Given {
  readonly outlet?: string;
  readonly agency?: string;
  readonly published?: string;
}

export function articleOf(text: string, { outlet, agency, published }: Given = {}): Article {
  const id = contentId('a', text, outlet ?? '', published ?? '');
  return {
    id,
    file: `report-${id.slice(2, 8)}`,
    origin: 'given',
    text,
    furniture: [],
    headline: found(null),
    outlet: found(outlet ?? null),
    byline: found(null),
    agency: found(agency ?? null),
    published: found(published ?? null),
    url: found(null),
    language: found('en'),
  };
}

/** Paragraphs of an agency's report. */
export const wire: readonly string[] = [
  'Engineers from Quell and Ardane reopened the lower sluice of the Tamsin dam on Thursday for the first time in nineteen months, letting enough water through to fill the canals of forty villages downstream.',
  '“Water does not carry a passport,” said Ardane’s irrigation minister, Velka Dorn, who turned the first wheel herself in borrowed rubber boots. “It only carries mud.”',
  'The sluice was shut after a quarrel over who should pay for dredging the silt that settles behind the wall, and both governments had posted guards on the walkway ever since.',
  'Under an arrangement signed in Merrowby last month, Quell will run the machinery and Ardane will keep the keys of the control room, with a retired judge from a third country holding a spare set.',
  'Quell’s deputy premier, Tobias Renk, stayed away from the ceremony, but his office said he considered the matter closed.',
  'Farmers along the eastern canal lost two harvests of barley while the gate was closed, and the growers’ union puts the damage at eleven million crowns, a figure that neither side accepts.',
  '“My father dug that ditch and I have watched it crack,” said Ilse Vantongeren, who keeps goats below the dam. “Today I heard frogs.”',
  'Fishermen above the wall were less pleased, because the lake will drop by almost two metres before the autumn rains and leave their jetties standing over mud.',
  'Three more gates remain welded shut, and talks about them are due to begin in Merrowby once the barley has been cut.',
  'The dam was finished sixty years ago by a company that no longer exists, from drawings that were kept in a cellar and ruined by a flood.',
];

/** Another outlet's own report: the same day, the same people, one quotation in common. */
export const rival: readonly string[] = [
  'It took four men and a crowbar, but shortly after ten in the morning the lowest gate at Tamsin groaned upward and the dry bed below it turned brown, then silver.',
  'Velka Dorn, the minister for irrigation in Ardane, was first at the wheel. “Water does not carry a passport,” she remarked to the cameras, and wiped her hands on her coat.',
  'Nobody of cabinet rank had come over from Quell. Tobias Renk, the deputy premier, sent a telegram instead, which was read aloud by a clerk and drowned by the noise.',
  'For a year and a half the two neighbours had kept soldiers at either end of the walkway, each accusing the other of refusing to clear the sludge.',
  'What broke the deadlock, diplomats say, was a judge: she will hold one of three keys and nobody else will know where.',
  'Along the irrigation channels people stood in the road and took photographs of their own feet getting wet.',
  'The union of growers reckons that eleven million crowns’ worth of grain never came up. An economist in Merrowby called that sum generous.',
  'On the upper shore there was grumbling. Boats that floated yesterday will be sitting on their keels by September.',
];

/** Two edits of one agency's report by outlets that both rewrote most of it, and name it. */
export const edits: readonly [readonly string[], readonly string[]] = [
  [
    'Quell’s premier Oda Marsh said on Monday that she believes Ardane is willing to settle the dispute over the Tamsin dam, although a day of talks in Merrowby brought no agreement on the welded gates.',
    'Her representatives, engineer Piers Hallam and legal adviser Joan Brandt, spent six hours with minister Velka Dorn at the town hall, where tempers were reported to be short and the lunch to be cold.',
    'Ardane has shut off the supply to three canals since the spring and says that it will go on doing so until an old bill for dredging has been settled in full, with interest.',
    'Asked whether her team had sensed any real wish in Ardane to open the gates, Marsh answered: “They would like it over with. That was what my people heard.”',
    'According to officials of Quell, Hallam and Brandt are expected to see chief surveyor Lev Matthis in Corrin on Friday to take the discussions further.',
    'Downstream the drought has emptied two reservoirs, and rationing begins at the weekend, a step that town councils have put off since May in the hope of thunderstorms that went elsewhere.',
    'In a late broadcast Dorn conceded that a crack of light had shown under the door, but insisted that only firm pressure from farmers would widen it.',
    '“People along the canal can feel that something has moved, and they must not stop asking now,” Dorn said.',
    'Growers in the east have meanwhile begun to sell cattle, and the bank in Corrin no longer lends against land that lies below the wall.',
    'Marsh, who spoke to a Seawire reporter, leaves for a holiday on Sunday.',
  ],
  [
    'Premier Oda Marsh of Quell told an audience Monday she believes Ardane wants the dispute over the Tamsin dam behind it, even after its government repeated that no wheel would turn before a debt was paid.',
    'Marsh’s envoys Piers Hallam and Joan Brandt met minister Velka Dorn and other officials in Merrowby on Sunday for a first reading of a draft that lawyers of both sides had exchanged by post.',
    'She sounded cautious about what would come of it and recalled that the last such draft had ended in a drawer.',
    'Asked whether Hallam and Brandt had returned from Merrowby persuaded of any real wish to open the gates, Marsh told journalists: “They would like it over with. That was what my people heard.”',
    'Hallam and Brandt are expected to see chief surveyor Lev Matthis in Corrin on Friday as a sequel to their meeting with Dorn, an official told Seawire.',
    'The growers’ union has called a march for the same day and hired eleven buses, which will start before sunrise from the market in every town that still has one.',
    'Dorn for her part said that a crack of light had shown, which in her view pressure from farmers must widen.',
    '“People along the canal can feel that something has moved, and they must not stop asking now,” she said in a broadcast on Monday.',
    'Nobody at the dam itself would comment, and the guard at the western end had been given a dog.',
  ],
];
