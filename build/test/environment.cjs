const { TestEnvironment } = require('jest-environment-node');

// Frees no memory when a worker exits, because that takes longer than jest waits for a worker.
if (process.send) process.once('beforeExit', () => process.exit());

/** The Node environment of a test file, in the time zone of its jest project. Child processes of a test inherit the zone. */
module.exports = class Environment extends TestEnvironment {
  constructor(config, context) {
    // Must be set before the environment copies process.env for the test.
    process.env.TZ = config.projectConfig.testEnvironmentOptions.zone;
    super(config, context);
    // For modules that all test files of a worker can share.
    this.global.requireOutside = require;
  }
};
