import { copyContent } from '../controls/clipboard.ts';
import { downloadText } from '../controls/download-text.ts';
import { copyPng, makePng } from '../picture/png.ts';
import { closeDialog, connectServer, findCopying, findPlace } from '../server/host.ts';
import { RecordsController } from './records-controller.ts';
import { createRecordsPage, type RecordsPage } from './records-page.tsx';

const page: RecordsPage = createRecordsPage(findPlace(), () => controller);
const controller: RecordsController = new RecordsController({
  server: connectServer(),
  page,
  copyContent: (content) => copyContent(findCopying(), content),
  copyPicture: (picture) => copyPng(makePng(picture, 'light')),
  download: ({ fileName, text, mediaType }) => downloadText(fileName, text, mediaType),
  close: closeDialog,
});
void controller.start();
