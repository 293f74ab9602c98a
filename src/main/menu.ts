import { Menu } from 'electron';
import { menuTemplate, type MenuActions, type MenuFacts } from './menu-template';

/** Builds the application menu anew: the recent files are part of it. */
export function setMenu(actions: MenuActions, facts: MenuFacts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, facts)));
}
