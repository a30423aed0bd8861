// Pop-up menus: opened by a button, walked with the arrow keys, closed by Escape or a press elsewhere.

import { h } from './dom.js';

let open = null;

export function closeMenu(refocus = false) {
  if (!open) return;
  open.menu.hidden = true;
  open.button?.setAttribute('aria-expanded', 'false');
  if (refocus) open.button?.focus();
  open = null;
}

/** items: [{label, run, danger}] */
export function openMenu(menu, button, items) {
  const same = open?.menu === menu && open?.button === button;
  closeMenu();
  if (same) return;
  menu.replaceChildren(...items.map(item => h('button', {
    type: 'button',
    role: 'menuitem',
    class: item.danger ? 'danger' : null,
    onclick: () => { closeMenu(true); item.run(); },
  }, item.label)));
  menu.hidden = false;
  button?.setAttribute('aria-expanded', 'true');
  open = { menu, button };
  menu.firstElementChild?.focus();
}

/** Puts a floating menu beside the button that opens it, inside the window. */
export function placeAt(menu, button) {
  const box = button.getBoundingClientRect();
  const width = menu.offsetWidth;
  const height = menu.offsetHeight;
  menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
  menu.style.top = `${box.bottom + height + 8 > innerHeight ? Math.max(8, box.top - height - 4) : box.bottom + 4}px`;
}

document.addEventListener('click', event => {
  if (open && !open.menu.contains(event.target) && !open.button?.contains(event.target)) closeMenu();
});

document.addEventListener('keydown', event => {
  if (!open) return;
  const items = [...open.menu.children];
  const at = items.indexOf(document.activeElement);
  if (event.key === 'Escape') closeMenu(true);
  else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
  else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus();
  else return;
  event.preventDefault();
});
