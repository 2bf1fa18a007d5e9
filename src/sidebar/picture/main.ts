import { downloadText } from '../controls/download-text.ts';
import { closeDialog, connectServer } from '../server/host.ts';
import { readOpening } from '../server/opening-data.ts';
import { findPlace } from '../server/page-place.ts';
import { PictureController, type PicturePage } from './picture-controller.ts';
import { createPicturePage } from './picture-page.tsx';
import { copyPng, makePng } from './png.ts';

const page: PicturePage = createPicturePage(findPlace(), () => controller);
const controller: PictureController = new PictureController({
  server: connectServer(),
  page,
  makePng,
  copyPng,
  download: downloadText,
  close: closeDialog,
});
void controller.start(readOpening()?.day ?? null);
