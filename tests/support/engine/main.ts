import { obtainEngines } from './engine';

obtainEngines(['oldest', 'newest'], { log: (line) => console.log(line) }).then(
  (engines) => {
    for (const { version, folder } of Object.values(engines))
      console.log(`Pulumi ${version} is in ${folder}`);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
