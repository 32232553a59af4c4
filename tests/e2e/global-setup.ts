import { obtainEngines, packPackage } from '../support/workspace';
import { installation } from '../support/workspace/installation';
import { handOn } from '../support/workspace/prepared';

/** Makes what all files share, before the first of them: the engine, the tarball, and a folder where it is installed. */
export async function mochaGlobalSetup(): Promise<void> {
  await obtainEngines(['oldest', 'newest'], { log: (line) => process.stderr.write(`${line}\n`) });
  const tarball = await packPackage();
  handOn({ tarball, installation: await installation(tarball) });
}
