export type Origin = 'path' | 'cache' | 'installer' | 'build';

/** What is at hand from the oldest supported CLI on, or the newest that is pinned and anything newer. */
export type Release = 'oldest' | 'newest';

/** A Pulumi CLI with its language hosts for Node and YAML and the dynamic provider's launcher. */
export interface Engine {
  /** The folder that holds `bin/pulumi`, as `PulumiCommand.get({ root })` wants it. */
  readonly folder: string;
  /** The absolute path of the `pulumi` executable. */
  readonly pulumi: string;
  readonly version: string;
  readonly origin: Origin;
  /** What a process that runs this engine adds to its environment. */
  readonly env: Readonly<Record<string, string>>;
}

export type Log = (line: string) => void;

export type Attempt = { readonly engine: Engine } | { readonly declined: string };

/** One way of getting an engine; it declines with a reason rather than throwing. */
export interface Step {
  readonly origin: Origin;
  readonly attempt: () => Promise<Attempt>;
}
