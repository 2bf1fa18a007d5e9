import { closeDialog, connectServer } from '../server/host.ts';
import { readOpening } from '../server/opening-data.ts';
import { findPlace } from '../server/page-place.ts';
import { startProseCheck } from '../server/prose-check-loader.ts';
import { SentencesController, type SentencesPage } from './sentences-controller.ts';
import { createSentencesPage } from './sentences-page.tsx';

const page: SentencesPage = createSentencesPage(findPlace(), () => controller);
const controller: SentencesController = new SentencesController({
  server: connectServer(),
  page,
  startProseCheck,
  close: closeDialog,
});
void controller.start(readOpening()?.day ?? null);
