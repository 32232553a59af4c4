import { oneOf } from '../../../codec/scalar';
import { optional, required, struct } from '../../../codec/struct';

/** Threat protection for sign-ins beyond the standard ones. */
export const AdvancedSecurityAdditionalFlows = struct('AdvancedSecurityAdditionalFlows', {
  /** Threat protection for custom sign-ins: watch only, or act. */
  customAuthMode: optional(oneOf('AUDIT', 'ENFORCED')),
});

/** Threat protection. Needs the PLUS tier. */
export const UserPoolAddOns = struct('UserPoolAddOns', {
  /** Off, watch only (AUDIT), or act (ENFORCED). @defaultValue "OFF" */
  advancedSecurityMode: required(oneOf('OFF', 'AUDIT', 'ENFORCED'), { default: 'OFF' }),
  /** Threat protection for sign-ins beyond the standard ones. */
  advancedSecurityAdditionalFlows: optional(AdvancedSecurityAdditionalFlows),
});
