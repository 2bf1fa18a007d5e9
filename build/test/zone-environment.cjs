const { TestEnvironment } = require('jest-environment-node');

/** Node, in the time zone that a project names. Child processes of a test inherit it. */
module.exports = class ZoneEnvironment extends TestEnvironment {
  constructor(config, context) {
    // Before the test's own copy of the environment is made.
    process.env.TZ = config.projectConfig.testEnvironmentOptions.zone;
    super(config, context);
  }
};
