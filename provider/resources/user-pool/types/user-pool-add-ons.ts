import { oneOf } from '../../../codec/scalar';
import { optional, required, struct } from '../../../codec/struct';

/** Threat protection of custom authentication flows. */
export const AdvancedSecurityAdditionalFlows = struct('AdvancedSecurityAdditionalFlows', {
  /** The mode of threat protection in custom authentication: AUDIT only logs risks, ENFORCED also responds to them. */
  customAuthMode: optional(oneOf('AUDIT', 'ENFORCED')),
});

/** Threat protection. Needs the PLUS tier. */
export const UserPoolAddOns = struct('UserPoolAddOns', {
  /**
   * The mode of threat protection: OFF, as in a pool without `userPoolAddOns`, log risks only (AUDIT), or also respond to
   * them (ENFORCED).
   */
  advancedSecurityMode: required(oneOf('OFF', 'AUDIT', 'ENFORCED'), { default: 'OFF' }),
  /** Threat protection of custom authentication flows. */
  advancedSecurityAdditionalFlows: optional(AdvancedSecurityAdditionalFlows),
});
