import { obtainEngine } from './engine';

obtainEngine({ log: (line) => console.log(line) }).then(
  ({ folder }) => console.log(`The engine is in ${folder}`),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
