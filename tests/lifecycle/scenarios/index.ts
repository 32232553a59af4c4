import type { ScenarioGroup } from '../scenario';
import { ADOPTION } from './adoption';
import { ATTRIBUTES } from './attributes';
import { MFA } from './mfa';
import { POOLS } from './pools';
import { REPLACEMENTS } from './replacements';
import { SETTINGS } from './settings';
import { SWITCHES } from './switches';
import { TAGS } from './tags';

/** All that a pool can live through. */
export const SCENARIO_GROUPS: readonly ScenarioGroup[] = [
  POOLS,
  SETTINGS,
  SWITCHES,
  REPLACEMENTS,
  ATTRIBUTES,
  TAGS,
  MFA,
  ADOPTION,
];
