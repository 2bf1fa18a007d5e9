// Covers build/google: setup, release and push.
import { describePush } from './describe-push.ts';
import { describeRelease } from './describe-release.ts';
import { describeSetup } from './describe-setup.ts';

// The real clasp against a Google on this machine: about a second a call, so all of it runs side by side from one file.

describeSetup();
describeRelease();
describePush();
