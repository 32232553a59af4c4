import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of a domain beside its settings. */
export const UserPoolDomainOutputs = struct('UserPoolDomain', {
  /**
   * The base URL of the domain, with `https://`: the token endpoint is at `/oauth2/token`, the sign-in page at
   * `/login`. Undefined for a prefix domain in a partition for which AWS documents none (China, the European Sovereign
   * Cloud, the isolated Regions).
   */
  url: optional(anyText, { follows: [] }),
  /** For a custom domain: the CloudFront distribution that its DNS alias record must point to. */
  cloudFrontDistribution: optional(anyText, { follows: ['customDomainConfig'] }),
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type UserPoolDomainOutputs = t.TypeOf<typeof UserPoolDomainOutputs>;
