import { type ArnDemand, isArnOf, parseArn } from '../../../aws/arn';
import { isKnownRegion, partitionOf } from '../../../aws/regions';
import type { Violation } from '../../../engine/rules';
import { evaluateIfKnown } from '../../../engine/unknown-guard';
import { type ReferencedText, referencedText } from '../../shared/referenced-text';
import { LambdaConfig } from '../types/lambda-config';
import type { Pool } from './rule';

type Trigger = Exclude<keyof typeof LambdaConfig.fields, 'kmsKeyId'>;

const TRIGGERS = Object.keys(LambdaConfig.fields).filter((name): name is Trigger => name !== 'kmsKeyId');

/** The function that each trigger names. */
export const functionsOf = ({ lambdaConfig }: Pool): ReadonlyArray<ReferencedText> =>
  TRIGGERS.flatMap((name) => {
    const trigger = evaluateIfKnown(undefined, () => lambdaConfig?.[name]);
    return typeof trigger === 'object'
      ? referencedText(`lambdaConfig.${name}.lambdaArn`, () => trigger.lambdaArn)
      : referencedText(`lambdaConfig.${name}`, () => trigger);
  });

export const triggerKeyOf = (pool: Pool): ReadonlyArray<ReferencedText> =>
  referencedText('lambdaConfig.kmsKeyId', () => pool.lambdaConfig?.kmsKeyId);

export const poolKeyOf = (pool: Pool): ReadonlyArray<ReferencedText> =>
  referencedText('keyConfiguration.kmsKeyArn', () => pool.keyConfiguration?.kmsKeyArn);

export const identityOf = (pool: Pool): ReadonlyArray<ReferencedText> =>
  referencedText('emailConfiguration.sourceArn', () => pool.emailConfiguration?.sourceArn);

/** The roles that Cognito takes to send SMS; an empty text is none. */
export const rolesOf = (pool: Pool): ReadonlyArray<ReferencedText> =>
  [
    ...referencedText('smsConfiguration.snsCallerArn', () => pool.smsConfiguration?.snsCallerArn),
    ...referencedText('smsConfiguration.eumsSms.callerArn', () => pool.smsConfiguration?.eumsSms?.callerArn),
  ].filter(({ value }) => value !== '');

/** Where places are, without their texts: an ARN or an address may be a secret. */
export const where = (places: ReadonlyArray<ReferencedText>): ReadonlyArray<Violation> =>
  places.map(({ path }) => ({ path }));

/** Every ARN of a pool. */
export const arnsOf = (pool: Pool): ReadonlyArray<ReferencedText> =>
  [functionsOf, triggerKeyOf, poolKeyOf, identityOf, rolesOf].flatMap((places) => places(pool));

/** The places whose text is not an ARN of the service and kind that they demand. */
export const notOf = (places: ReadonlyArray<ReferencedText>, demand: ArnDemand): ReadonlyArray<Violation> =>
  where(places.filter(({ value }) => !isArnOf(value, demand)));

/** The places whose ARN names another Region than the pool's. */
export const elsewhere = (
  places: ReadonlyArray<ReferencedText>,
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
  places: ReadonlyArray<ReferencedText>,
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
