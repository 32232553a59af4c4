/** What a stack's outputs tell an application about its pool, and where the emulator is. */
export interface Outputs {
  readonly endpoint: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly issuer: string;
  readonly jwksUri: string;
}

/** An address of AWS's that a stack names, as the emulator serves it. */
export const atEmulator = ({ endpoint }: Outputs, address: string): string =>
  new URL(new URL(address).pathname, endpoint).href;
