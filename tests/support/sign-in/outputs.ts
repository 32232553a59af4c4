/** What a stack's outputs tell an application about its pool, and where the emulator is. */
export interface Outputs {
  readonly endpoint: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly issuer: string;
}
