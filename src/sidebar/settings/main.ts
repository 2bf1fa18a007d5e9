import { downloadText } from '../controls/download-text.ts';
import { closeDialog, connectServer, copyPlainText } from '../server/host.ts';
import { findPlace } from '../server/page-place.ts';
import { SettingsController, type SettingsPage } from './settings-controller.ts';
import { createSettingsPage } from './settings-page.tsx';

const page: SettingsPage = createSettingsPage(findPlace(), () => controller);
const controller: SettingsController = new SettingsController({
  server: connectServer(),
  page,
  close: closeDialog,
  copy: copyPlainText,
  download: downloadText,
});
void controller.start();
