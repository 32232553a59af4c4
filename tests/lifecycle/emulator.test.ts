import { strict as assert } from 'node:assert';
import { type Emulator, type EmulatorOptions, startEmulator } from '../support/emulator';
import { IS_EXHAUSTIVE } from '../support/sample';
import { lifecycleSuite, type Target } from './suite';

/** AWS documents no value that takes these away: where omission keeps them, nobody can. */
const ONLY_BY_OMISSION = 'only leaving it out of an update clears it, and here that keeps it';

const KEPT = new Map(
  [
    'deviceConfiguration: remove',
    'smsVerificationMessage: remove',
    'emailVerificationMessage: remove',
    'emailVerificationSubject: remove',
    'smsAuthenticationMessage: remove',
    'smsConfiguration: remove',
    'smsConfiguration through End User Messaging: remove',
    'largest pool, then nothing declared of it but what is fixed',
    'switch: all that ESSENTIALS has, to LITE, there',
  ].map((id) => [id, ONLY_BY_OMISSION]),
);

interface Variant {
  readonly name: string;
  readonly options: EmulatorOptions;
  /** What it makes impossible for anybody. */
  readonly skip: Target['skip'];
}

const VARIANTS: readonly Variant[] = [
  {
    name: 'the SMS settings of MFA are kept apart from those of the pool',
    options: { smsOfMfa: 'apart' },
    skip: new Map(),
  },
  { name: 'what is left out is reset, as documented', options: { omission: 'documented' }, skip: new Map() },
  { name: 'what is left out fares as observed', options: { omission: 'observed' }, skip: new Map() },
  { name: 'what is left out is kept', options: { omission: 'keep' }, skip: KEPT },
  {
    name: 'every open question has the other answer',
    options: {
      omission: 'observed',
      smsOnMfaOmission: 'remove',
      deletionProtectionOnOmission: 'keep',
      mfaOffDropsFactors: true,
      emptySmsConfiguration: 'ignored',
      customMutableDefault: true,
      developerAttributePrefix: 'dev:',
      preTokenGenerationMirrored: true,
    },
    skip: new Map(),
  },
];

const stride = VARIANTS.length;

for (const [offset, { name, options, skip }] of VARIANTS.entries()) {
  // In a sample each scenario runs in one variant.
  const only = IS_EXHAUSTIVE ? '' : ` (one scenario of ${stride})`;
  describe(`the emulator, where ${name}${only}`, () => {
    let emulator: Emulator | undefined;
    before(async () => {
      emulator = await startEmulator(options);
    });
    after(() => emulator?.close());
    const url = (): string => emulator?.url ?? assert.fail('not started');
    lifecycleSuite('the lifecycle of a pool', { url, skip, sample: { stride, offset } });
    if (offset === 1) {
      const hosts = {
        'in-memory': 'on a host without Pulumi',
        plugin: 'in the process of the plugin',
      } as const;
      for (const [host, where] of Object.entries(hosts) as ReadonlyArray<[keyof typeof hosts, string]>) {
        const sample = { stride: 2 * stride, offset: 0 };
        lifecycleSuite(`the lifecycle of a pool ${where}`, { url, skip, host, sample });
      }
    }
  });
}
