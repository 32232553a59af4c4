import { suggestion } from '../codec/suggestion';

/** The Regions that AWS listed at the time of writing; a missing one may be newer. */
const REGIONS: ReadonlyArray<string> = [
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-south-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-central-1',
  'ca-west-1',
  'cn-north-1',
  'cn-northwest-1',
  'eu-central-1',
  'eu-central-2',
  'eu-isoe-west-1',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eusc-de-east-1',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-gov-east-1',
  'us-gov-west-1',
  'us-iso-east-1',
  'us-iso-west-1',
  'us-isob-east-1',
  'us-isob-west-1',
  'us-isof-east-1',
  'us-isof-south-1',
  'us-west-1',
  'us-west-2',
];

/** The format of current and future Regions: area, direction and number, as in `eu-west-1`, `us-gov-east-1`. */
const REGION =
  /^[a-z]{2,5}(-[a-z]{2,5})?-(central|north|south|east|west|northeast|northwest|southeast|southwest)-[1-9]\d?$/;

/** Whether a text has the format of a Region, known or not. */
export const isRegionShaped = (text: string): boolean => REGION.test(text);

/** Whether AWS had this Region at the time of writing. */
export const isKnownRegion = (text: string): boolean => REGIONS.includes(text);

/** The most similar Region for a text that is not one. */
export const regionMeant = (text: string): string | undefined => suggestion(text, REGIONS);
