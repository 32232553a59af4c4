/** The files that are not run through the plugin host, each with the reason. */
const FILES = {
  automation: 'an inline program has no Pulumi.yaml, which names the plugin',
  engine: 'its resources are of a dynamic provider of its own',
  editor: 'it runs no program: the classes and their types are the same on both hosts',
  newcomer: 'it is the first page of the README, whose host is the default one',
  'first-program':
    'it follows the editor into the first program of a newcomer, whose host is the default one',
  readme: 'it is the first page of the README, whose host is the default one',
  root: 'Pulumi.yaml of the repository chooses the default host',
  'typescript-versions': 'it checks types: the classes and their types are the same on both hosts',
  'change-of-host': 'it changes the host itself',
  killed: 'its programs are in YAML, which always has the plugin host',
  import: 'its programs are in YAML, which always has the plugin host',
  timeouts: 'its programs are in YAML, which always has the plugin host',
  yaml: 'its programs are in YAML, which always has the plugin host',
  'pulumi-versions':
    'the versions of the SDK that a program of the default host meets; the plugin loads one of them',
};

/** The tests that are not run through the plugin host, each by its title with the reason. */
const TESTS = {
  'is refused by the import option with a message that names the alternative':
    'import works there: tests/e2e/import.test.ts',
  'a program that cannot find this package from its folder':
    'the engine starts the plugin from Pulumi.yaml, and nothing is found from the folder of the program',
};

module.exports = { FILES, TESTS };
