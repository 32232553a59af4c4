import type { Chapter } from './scenario';
import { ADOPTION } from './scenarios/adoption';
import { ATTRIBUTES } from './scenarios/attributes';
import { MFA } from './scenarios/mfa';
import { POOLS } from './scenarios/pools';
import { REPLACEMENTS } from './scenarios/replacements';
import { SETTINGS } from './scenarios/settings';
import { SWITCHES } from './scenarios/switches';
import { TAGS } from './scenarios/tags';

/** All that a pool can live through. */
export const CHAPTERS: readonly Chapter[] = [
  POOLS,
  SETTINGS,
  SWITCHES,
  REPLACEMENTS,
  ATTRIBUTES,
  TAGS,
  MFA,
  ADOPTION,
];
