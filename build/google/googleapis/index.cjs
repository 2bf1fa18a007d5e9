// Replaces the package googleapis, which clasp imports. That package contains the clients of all Google APIs (209 MB) and loads
// them on each call; clasp uses only these six.
const { discovery } = require('@googleapis/discovery');
const { drive } = require('@googleapis/drive');
const { logging } = require('@googleapis/logging');
const { oauth2 } = require('@googleapis/oauth2');
const { script } = require('@googleapis/script');
const { serviceusage } = require('@googleapis/serviceusage');

exports.google = { discovery, drive, logging, oauth2, script, serviceusage };
