import { downloadText } from '../controls/download-text.ts';
import { closeDialog, connectServer, copyPlainText } from '../server/host.ts';
import { readOpening } from '../server/opening-data.ts';
import { findPlace } from '../server/page-place.ts';
import { EditStyleController, type EditStylePage } from './edit-style-controller.ts';
import { createEditStylePage } from './edit-style-page.tsx';

const page: EditStylePage = createEditStylePage(findPlace(), () => controller);
const controller: EditStyleController = new EditStyleController({
  server: connectServer(),
  page,
  copy: copyPlainText,
  download: downloadText,
  close: closeDialog,
});
const opening = readOpening();
void controller.start(opening?.day ?? null);
