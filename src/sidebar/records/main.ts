import { copyContent } from '../controls/clipboard.ts';
import { downloadText } from '../controls/download-text.ts';
import { copyPng, makePng } from '../picture/png.ts';
import { closeDialog, connectServer, findCopying } from '../server/host.ts';
import { findPlace } from '../server/page-place.ts';
import { RecordsController, type RecordsPage } from './records-controller.ts';
import { createRecordsPage } from './records-page.tsx';

const page: RecordsPage = createRecordsPage(findPlace(), () => controller);
const controller: RecordsController = new RecordsController({
  server: connectServer(),
  page,
  copyContent: (content) => copyContent(findCopying(), content),
  makePng,
  copyPng,
  download: downloadText,
  close: closeDialog,
});
void controller.start();
