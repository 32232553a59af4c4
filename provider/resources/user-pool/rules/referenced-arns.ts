import { type ArnDemand, isArnOf, parseArn } from '../../../aws/arn';
import { isKnownRegion, partitionOf } from '../../../aws/regions';
import type { Violation } from '../../../engine/rules';
import { ask } from '../../../engine/unknown-guard';
import { type Place, placed } from '../../shared/referenced-text';
import { LambdaConfig } from '../types/lambda-config';
import type { Pool } from './rule';

type Trigger = Exclude<keyof typeof LambdaConfig.fields, 'kmsKeyId'>;

const TRIGGERS = Object.keys(LambdaConfig.fields).filter((name): name is Trigger => name !== 'kmsKeyId');

/** The function that each trigger names. */
export const functionsOf = ({ lambdaConfig }: Pool): ReadonlyArray<Place> =>
  TRIGGERS.flatMap((name) => {
    const trigger = ask(undefined, () => lambdaConfig?.[name]);
    return typeof trigger === 'object'
      ? placed(`lambdaConfig.${name}.lambdaArn`, () => trigger.lambdaArn)
      : placed(`lambdaConfig.${name}`, () => trigger);
  });

export const triggerKeyOf = (pool: Pool): ReadonlyArray<Place> =>
  placed('lambdaConfig.kmsKeyId', () => pool.lambdaConfig?.kmsKeyId);

export const poolKeyOf = (pool: Pool): ReadonlyArray<Place> =>
  placed('keyConfiguration.kmsKeyArn', () => pool.keyConfiguration?.kmsKeyArn);

export const identityOf = (pool: Pool): ReadonlyArray<Place> =>
  placed('emailConfiguration.sourceArn', () => pool.emailConfiguration?.sourceArn);

/** The roles that Cognito takes to send SMS; an empty text is none. */
export const rolesOf = (pool: Pool): ReadonlyArray<Place> =>
  [
    ...placed('smsConfiguration.snsCallerArn', () => pool.smsConfiguration?.snsCallerArn),
    ...placed('smsConfiguration.eumsSms.callerArn', () => pool.smsConfiguration?.eumsSms?.callerArn),
  ].filter(({ value }) => value !== '');

/** Where places are, without their texts: an ARN or an address may be a secret. */
export const where = (places: ReadonlyArray<Place>): ReadonlyArray<Violation> =>
  places.map(({ path }) => ({ path }));

/** Every ARN of a pool. */
export const arnsOf = (pool: Pool): ReadonlyArray<Place> =>
  [functionsOf, triggerKeyOf, poolKeyOf, identityOf, rolesOf].flatMap((places) => places(pool));

/** The places whose text is not an ARN of the service and kind that they demand. */
export const notOf = (places: ReadonlyArray<Place>, demand: ArnDemand): ReadonlyArray<Violation> =>
  where(places.filter(({ value }) => !isArnOf(value, demand)));

/** The places whose ARN names another Region than the pool's. */
export const elsewhere = (
  places: ReadonlyArray<Place>,
  service: string,
  region: string | undefined,
): ReadonlyArray<Violation> =>
  region === undefined
    ? []
    : where(
        places.filter(({ value }) => {
          const arn = parseArn(value);
          return arn?.service === service && arn.region !== '' && arn.region !== region;
        }),
      );

/** The places whose ARN is of another partition than the pool's Region. */
export const inOtherPartition = (
  places: ReadonlyArray<Place>,
  region: string | undefined,
): ReadonlyArray<Violation> =>
  region === undefined || !isKnownRegion(region)
    ? []
    : where(
        places.filter(({ value }) => {
          const arn = parseArn(value);
          return arn !== undefined && arn.partition !== partitionOf(region);
        }),
      );
