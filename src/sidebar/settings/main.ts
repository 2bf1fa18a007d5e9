import { downloadText } from '../controls/download-text.ts';
import { closeDialog, connectServer, copyPlainText, findPlace } from '../server/host.ts';
import { SettingsController } from './settings-controller.ts';
import { SettingsPage } from './settings-page.ts';

const page: SettingsPage = new SettingsPage(findPlace(), () => controller, {
  download: downloadText,
  copy: copyPlainText,
});
const controller: SettingsController = new SettingsController({
  server: connectServer(),
  view: page,
  close: closeDialog,
});
void controller.start();
