import { EXPRESSIONS } from '../../../src/view-models/expressions';
import { STILL_FIELDS } from '../../../scenes/gallery/still-fields';

/** Pictures that are kept and compared: a name and the stills on it, as links name them. */
export type Sheets = Readonly<Record<string, readonly string[]>>;

const valuesOf = (name: string): readonly string[] => {
  const field = STILL_FIELDS[name];
  return field?.kind === 'choice' ? field.values : [];
};

/** Hair and clothes with each skin, so that every one of them is on some still. */
const FAMILIES = [
  'skin:s1,hair:blond,hairStyle:fuzz,eyes:grey,outfit:sage',
  'skin:s2,hair:auburn,hairStyle:swoop,eyes:hazel,outfit:sky',
  'skin:s3,hair:ink,hairStyle:tuft,outfit:teal',
  'skin:s4,hair:brown,hairStyle:curls,outfit:honey',
  'skin:s5,hair:ink,hairStyle:puffs,outfit:lilac',
  'skin:s6,hair:ink,hairStyle:cap,outfit:coral',
];
const FAMILY_EXPRESSIONS = ['calmAlert', 'smile', 'cry'];

/** Every way to bear its own weight or to be seen, at an age that can do it, on all skins. */
const STANCES = [
  'stance:prone,expression:calmAlert,ageWeeks:17',
  'stance:prone,expression:smile,ageWeeks:17',
  'stance:sitting,expression:play,ageWeeks:30',
  'stance:crawling,expression:calmAlert,ageWeeks:43',
  'stance:crawling,expression:play,ageWeeks:43',
  'stance:standing,expression:smile,ageWeeks:52',
  'stance:standing,expression:calmAlert,ageWeeks:52,seenFrom:behind',
  'stance:sitting,expression:avert,ageWeeks:52,seenFrom:behind',
  'expression:soothed,ageWeeks:17,seenFrom:overShoulder',
  'expression:cry,ageWeeks:30,seenFrom:overShoulder',
  'stance:propped,expression:calmAlert,ageWeeks:30',
  'stance:highChair,expression:soothed,ageWeeks:30',
  'stance:highChair,expression:avert,ageWeeks:43',
  'stance:highChair,expression:arch,ageWeeks:52',
  'stance:crawling,expression:avert,ageWeeks:43',
  ...FAMILIES.map((_, index) => `headAway:${index % 2 === 0 ? 1 : -1},expression:smile`),
  'expression:startle,ageWeeks:6',
  'expression:startle,ageWeeks:43',
].map((still, index) => `${still},${FAMILIES[index % FAMILIES.length]}`);

const RESPONSES = valuesOf('response').filter((response) => response !== 'none');
/** Where the infant is while something is done with it. */
const POSES: Readonly<Record<string, string>> = {
  feed: 'cradleFeed',
  change: 'changingTable',
  hold: 'shoulder',
  rock: 'cradleRock',
  askHelp: 'shoulder',
  putDown: 'cot',
};
const care = (response: string, manner: string): string =>
  [
    'show:stage,phase:doing',
    `response:${response},manner:${manner},pose:${POSES[response] ?? 'mat'}`,
    `expression:${manner === 'abrupt' ? 'cling' : 'soothed'}`,
  ].join(',');

/** Moments of the room, of holding and of the other life. */
const NURSERY = [
  'expression:smile,leaves:12,lightPool:0.9',
  'expression:fuss,light:evening,leaves:6,lightPool:0.2',
  'expression:calmAlert,light:night',
  'expression:asleep,light:night,pose:cot',
  'expression:startle,pose:changingTable,skin:s6,outfit:coral',
  'expression:rooting,pose:arms,caregiverSkin:s1,knit:forest',
  'expression:soothed,pose:shoulder,light:evening,mend:900,knit:mulberry',
  'expression:play,response:play,manner:gentle,phase:reaching,progress:0.6',
  'expression:avert,response:hold,manner:abrupt,phase:reaching,progress:0.7,knit:ocean',
  'expression:calmAlert,calling:phone',
  'expression:handToMouth,whereabouts:busy,busyWith:cook,calling:phone,at:2500',
  'expression:fuss,whereabouts:busy,busyWith:work,light:evening,at:2500',
  'expression:calmAlert,ageWeeks:17',
  'expression:calmAlert,ageWeeks:30',
  'expression:soothed,ageWeeks:30,pose:highChair,response:feed,manner:gentle,phase:doing',
  'cue:turnsHead,stage:talk,ageWeeks:43,pose:highChair,response:feed,manner:gentle,phase:doing',
  'expression:arch,ageWeeks:52,pose:highChair,response:feed,manner:abrupt,phase:doing,light:evening',
  'expression:play,ageWeeks:43,light:night',
  'expression:smile,ageWeeks:52,light:evening',
  'expression:startle,response:talk,manner:abrupt,phase:doing,fright:shout,ageWeeks:6,skin:s2',
  'expression:startle,response:hold,manner:abrupt,phase:doing,fright:looming,pose:shoulder,light:evening',
  'expression:cry,response:play,manner:abrupt,phase:doing,fright:mocking,ageWeeks:30,skin:s5',
  'expression:startle,response:rock,manner:abrupt,phase:doing,fright:mixed,pose:cradleRock,light:night',
  'cue:watchesLight,gaze:window,ageWeeks:6,skin:s1',
  'cue:watchesFace,stage:whisper,gaze:cups,ageWeeks:30,light:evening,skin:s4',
  'cue:watchesLight,gaze:mobile,pose:cot,ageWeeks:17,skin:s5',
  'cue:looksAside,response:play,manner:plain,phase:doing,chasing:no,ageWeeks:43,at:2500',
  'cue:turnsFurther,response:play,manner:plain,phase:doing,chasing:yes,ageWeeks:43,at:2500',
  'cue:turnsFurther,response:offerToy,manner:plain,phase:doing,chasing:yes,ageWeeks:30,skin:s6',
].map((still) => `show:stage,${still}`);

/** Both ends of what a year leaves, in ways of meeting again and in each room of school. */
const AFTER = [
  'show:reunion,act:plays,trust:1',
  'show:reunion,act:settles,trust:1',
  'show:reunion,act:greets,trust:1,seed:2',
  'show:reunion,act:freezes,trust:1,fear:0',
  'show:reunion,act:criesReaching,trust:0.6,tension:0.6',
  'show:reunion,act:watchesDoor,trust:0,fear:0.2,tension:0.5',
  'show:reunion,act:turnsAway,trust:0,fear:0.2',
  'show:reunion,act:settles,trust:0,fear:0.2',
  'show:reunion,act:freezes,trust:0,fear:0.3,tension:0.6',
  'show:reunion,act:comesAside,trust:0.2,fear:0.3',
  'show:school,grade:preschool,signal:asks,trust:1,leaves:1',
  'show:school,grade:preschool,signal:hides,trust:0.1,leaves:0',
  'show:school,grade:preschool,signal:clings,trust:0.4,leaves:2',
  'show:school,grade:preschool,signal:asks,answer:near,manner:gentle,after:eased,trust:0.9',
  'show:school,grade:kindergarten,signal:hesitates,trust:0.5,leaves:3',
  'show:school,grade:kindergarten,signal:actsOut,trust:0.2,fear:0.2,leaves:3',
  'show:school,grade:kindergarten,signal:manages,trust:0.9,leaves:5',
  'show:school,grade:kindergarten,signal:hides,answer:limit,manner:abrupt,after:startled,trust:0.1',
  'show:school,grade:firstGrade,signal:keepsApart,trust:0.2,leaves:6',
  'show:school,grade:firstGrade,signal:asks,trust:1,leaves:9',
].map((still, index) => `${still},${FAMILIES[index % FAMILIES.length]}`);

export const SHEETS: Sheets = {
  after: AFTER,
  faces: ['s2', 's6'].flatMap((skin) =>
    EXPRESSIONS.map((expression) => `show:face,expression:${expression},skin:${skin}`),
  ),
  families: FAMILIES.flatMap((family) =>
    FAMILY_EXPRESSIONS.map((expression) => `expression:${expression},${family}`),
  ),
  stances: STANCES,
  nursery: NURSERY,
  care: RESPONSES.flatMap((response) => [care(response, 'gentle'), care(response, 'abrupt')]),
};
