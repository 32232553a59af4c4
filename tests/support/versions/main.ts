import { parseArgs } from 'node:util';
import { packPackage } from '../workspace';
import { smokeTest } from './smoke';
import { COMBINATIONS, PULUMI_SDKS, type PulumiSdk, titleOf } from './supported';
import { assertAccepted, assertMistakesReported, installPrograms, typeErrors } from './type-check';

const USAGE = `Usage: npm run test:versions [-- --pulumi VERSION]
Installs the packed package with each supported version of @pulumi/pulumi, checks the types of two programs with each
supported version of TypeScript and its options, and runs a program on the engine.`;

/** Runs one step, with its title and duration; whether it succeeded. */
async function step(title: string, work: () => void | Promise<void>): Promise<boolean> {
  const start = performance.now();
  try {
    await work();
    console.log(`ok      ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    console.log(`FAILED  ${title}\n${error instanceof Error ? error.message : error}`);
    return false;
  }
}

/** The number of failed steps with one version of Pulumi's SDK. */
async function failuresWith(tarball: string, sdk: PulumiSdk): Promise<number> {
  console.log(`\n@pulumi/pulumi ${sdk.version}, TypeScript ${sdk.typescript}, Node ${process.versions.node}`);
  const installed = await installPrograms(tarball, sdk);
  const results: boolean[] = [];
  for (const combination of COMBINATIONS) {
    const passed = await step(titleOf(combination), () => {
      const errors = typeErrors(installed, combination);
      assertAccepted(errors);
      assertMistakesReported(errors);
    });
    results.push(passed);
  }
  results.push(
    await step('preview, up, up without a change, destroy on the engine', () => smokeTest(tarball, sdk)),
  );
  return results.filter((passed) => !passed).length;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { pulumi: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  const sdks = PULUMI_SDKS.filter(({ version }) => values.pulumi === undefined || version === values.pulumi);
  if (sdks.length === 0) {
    const known = PULUMI_SDKS.map(({ version }) => version).join(', ');
    throw new Error(`--pulumi ${values.pulumi} is not in docs/supported-versions.md: give one of ${known}.`);
  }
  const tarball = await packPackage();
  let failures = 0;
  for (const sdk of sdks) failures += await failuresWith(tarball, sdk);
  console.log(failures === 0 ? '\nAll supported versions work.' : `\n${failures} checks failed.`);
  return failures === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
