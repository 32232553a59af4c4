/** A package of PyPI that has a server. */
export interface PythonPackage {
  /** Its name, which is its module's too. */
  readonly name: string;
  readonly version: string;
  /** The command that starts its server. */
  readonly command: string;
  /** The path of its list of requirements, each with its hashes. */
  readonly requirements: string;
  readonly megabytes: number;
}

export interface PythonServer extends PythonPackage {
  readonly args: (port: number) => readonly string[];
  /** Its environment, beside what any program needs to run. */
  readonly environment: (port: number, folder: string) => Readonly<Record<string, string>>;
  /** The path that answers once it is ready. */
  readonly health: string;
}

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

export type Log = (line: string) => void;
