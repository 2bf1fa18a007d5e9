import { DEFAULT_STYLE } from '../../styles/styles.ts';
import { closeDialog, connectServer } from '../server/host.ts';
import { findPlace } from '../server/page-place.ts';
import { NewDayController, type NewDayPage } from './new-day-controller.ts';
import { createNewDayPage } from './new-day-page.tsx';

const page: NewDayPage = createNewDayPage(findPlace(), () => controller);
const controller: NewDayController = new NewDayController({
  server: connectServer(),
  page,
  close: closeDialog,
  style: DEFAULT_STYLE,
});
void controller.start();
