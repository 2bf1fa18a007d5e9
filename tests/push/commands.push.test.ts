// Covers build/google: setup, release and push.
import { describePush } from './describe-push.ts';
import { describeRelease } from './describe-release.ts';
import { describeSetup } from './describe-setup.ts';

// Runs the real clasp with a local server for Google. A call takes about a second, so the tests run concurrently from one file.

describeSetup();
describeRelease();
describePush();
