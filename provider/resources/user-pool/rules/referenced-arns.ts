import { isArnOf, parseArn } from '../../../aws/arn';
import type { ArnDemand } from '../../../aws/arn-demands';
import { partitionOf } from '../../../aws/partitions';
import { isKnownRegion } from '../../../aws/regions';
import { asAnyCodec, isOfObjects } from '../../../codec/any-codec';
import { referencedText } from '../../shared/referenced-text';
import { LambdaConfig } from '../types/lambda-config';
import type { Pool, ReferencedText, Violation } from './rule';

type Triggers = NonNullable<Pool['lambdaConfig']>;

type Trigger = Exclude<keyof Triggers, 'kmsKeyId'>;

/** The triggers that declare an event version beside the function. */
type Versioned = {
  [T in Trigger]-?: NonNullable<Triggers[T]> extends string ? never : T;
}[Trigger];

const TRIGGERS = LambdaConfig.names.filter((name) => name !== 'kmsKeyId');

const isVersioned = (name: Trigger): name is Versioned =>
  isOfObjects(asAnyCodec(LambdaConfig.fields[name].codec));

/** The function of each trigger. */
export const functionsOf = ({ lambdaConfig }: Pool): ReadonlyArray<ReferencedText> =>
  TRIGGERS.flatMap(
    (name): ReadonlyArray<ReferencedText> =>
      isVersioned(name)
        ? referencedText(`lambdaConfig.${name}.lambdaArn`, () => lambdaConfig?.[name]?.lambdaArn)
        : referencedText(`lambdaConfig.${name}`, () => lambdaConfig?.[name]),
  );

export const triggerKeyOf = (pool: Pool): ReadonlyArray<ReferencedText> =>
  referencedText('lambdaConfig.kmsKeyId', () => pool.lambdaConfig?.kmsKeyId);

export const poolKeyOf = (pool: Pool): ReadonlyArray<ReferencedText> =>
  referencedText('keyConfiguration.kmsKeyArn', () => pool.keyConfiguration?.kmsKeyArn);

export const identityOf = (pool: Pool): ReadonlyArray<ReferencedText> =>
  referencedText('emailConfiguration.sourceArn', () => pool.emailConfiguration?.sourceArn);

/** The roles that Cognito assumes to send SMS; an empty string means none. */
export const rolesOf = (pool: Pool): ReadonlyArray<ReferencedText> =>
  [
    ...referencedText('smsConfiguration.snsCallerArn', () => pool.smsConfiguration?.snsCallerArn),
    ...referencedText('smsConfiguration.eumsSms.callerArn', () => pool.smsConfiguration?.eumsSms?.callerArn),
  ].filter(({ value }) => value !== '');

/** The paths without their strings: an ARN or an address may be a secret. */
export const where = (arns: ReadonlyArray<ReferencedText>): ReadonlyArray<Violation> =>
  arns.map(({ path }) => ({ path }));

/** Every ARN of a pool. */
export const arnsOf = (pool: Pool): ReadonlyArray<ReferencedText> =>
  [functionsOf, triggerKeyOf, poolKeyOf, identityOf, rolesOf].flatMap((arns) => arns(pool));

/** The paths whose string is not an ARN of the required service and kind. */
export const notOf = (arns: ReadonlyArray<ReferencedText>, demand: ArnDemand): ReadonlyArray<Violation> =>
  where(arns.filter(({ value }) => !isArnOf(value, demand)));

/** The paths whose ARN is in another Region than the pool. */
export const elsewhere = (
  arns: ReadonlyArray<ReferencedText>,
  service: string,
  region: string | undefined,
): ReadonlyArray<Violation> =>
  region === undefined
    ? []
    : where(
        arns.filter(({ value }) => {
          const arn = parseArn(value);
          return arn?.service === service && arn.region !== '' && arn.region !== region;
        }),
      );

/** The paths whose ARN is in another partition than the pool's Region. */
export const inOtherPartition = (
  arns: ReadonlyArray<ReferencedText>,
  region: string | undefined,
): ReadonlyArray<Violation> =>
  region === undefined || !isKnownRegion(region)
    ? []
    : where(
        arns.filter(({ value }) => {
          const arn = parseArn(value);
          return arn !== undefined && arn.partition !== partitionOf(region);
        }),
      );
