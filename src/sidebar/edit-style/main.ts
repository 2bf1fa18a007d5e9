import { downloadText } from '../controls/download-text.ts';
import { closeDialog, connectServer, copyPlainText, findPlace } from '../server/host.ts';
import { readOpening } from '../server/opening-data.ts';
import { EditStyleController } from './edit-style-controller.ts';
import { EditStylePage } from './edit-style-page.ts';

const page: EditStylePage = new EditStylePage(findPlace(), () => controller, {
  download: downloadText,
  copy: copyPlainText,
});
const controller: EditStyleController = new EditStyleController({
  server: connectServer(),
  view: page,
  close: closeDialog,
});
const opening = readOpening();
void controller.start(opening?.day ?? null);
