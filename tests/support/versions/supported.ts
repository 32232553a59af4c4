/** A version of `@pulumi/pulumi`, with the TypeScript of a program that uses it. */
export interface PulumiSdk {
  readonly version: string;
  /** The newest version that its `peerDependencies` allow: npm refuses TypeScript 6 before `@pulumi/pulumi` 3.229. */
  readonly typescript: string;
}

export const TYPESCRIPT = { '5.4': '5.4.5', '5.9': '5.9.3', '6.0': '6.0.3' } as const;

/** The oldest of the peer range, the oldest that allows TypeScript 6, and the newest. */
export const PULUMI_SDKS: readonly PulumiSdk[] = [
  { version: '3.216.0', typescript: TYPESCRIPT['5.9'] },
  { version: '3.229.0', typescript: TYPESCRIPT['6.0'] },
  { version: '3.276.0', typescript: TYPESCRIPT['6.0'] },
];

/** The major versions of Node that the tests run on. */
export const NODES: readonly string[] = ['22', '24'];

/** Each `moduleResolution` that a program can have, with a `module` that fits it. */
export const MODULE_RESOLUTIONS = {
  node10: 'commonjs',
  node16: 'node16',
  nodenext: 'nodenext',
  bundler: 'esnext',
} as const;

export type ModuleResolution = keyof typeof MODULE_RESOLUTIONS;

/** One set of compiler options of a user. */
export interface Combination {
  readonly typescript: keyof typeof TYPESCRIPT;
  readonly moduleResolution: ModuleResolution;
  readonly exactOptionalPropertyTypes: boolean;
}

const keysOf = <K extends string>(values: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(values) as K[];

export const COMBINATIONS: readonly Combination[] = keysOf(TYPESCRIPT).flatMap((typescript) =>
  keysOf(MODULE_RESOLUTIONS).flatMap((moduleResolution) =>
    [false, true].map((exactOptionalPropertyTypes) => ({
      typescript,
      moduleResolution,
      exactOptionalPropertyTypes,
    })),
  ),
);

export const titleOf = ({ typescript, moduleResolution, exactOptionalPropertyTypes }: Combination): string =>
  `TypeScript ${typescript}, moduleResolution ${moduleResolution}, exactOptionalPropertyTypes ${exactOptionalPropertyTypes ? 'on' : 'off'}`;
