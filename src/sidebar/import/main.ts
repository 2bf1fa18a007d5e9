import { treeOfDom } from '../../imports/published/text/html-tree.ts';
import { clock, closeDialog, connectServer } from '../server/host.ts';
import { findPlace } from '../server/page-place.ts';
import { ImportController } from './import-controller.ts';
import { createImportPage, type ImportPage } from './import-page.tsx';

const page: ImportPage = createImportPage(findPlace(), () => controller);
const controller: ImportController = new ImportController({
  server: connectServer(),
  clock,
  view: page,
  parseHtml: (html) => treeOfDom(new DOMParser().parseFromString(html, 'text/html')),
  close: closeDialog,
});
controller.show();
page.focusSource();
