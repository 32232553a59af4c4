import { join } from 'node:path';
import { HOST } from '../python-server/start';
import type { PythonServer } from '../python-server/types';

/** Another project's emulator of AWS, which Python programs test with. */
export const MOTO: PythonServer = {
  name: 'moto',
  version: '5.2.5',
  command: 'moto_server',
  requirements: join(__dirname, 'requirements.txt'),
  megabytes: 40,
  args: (port) => ['-H', HOST, '-p', String(port)],
  environment: () => ({}),
  health: '/moto-api/',
};
