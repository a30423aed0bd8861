// Builds elements. Text always becomes a text node: nothing a person or the bot wrote is ever parsed as HTML.

export const byId = id => document.getElementById(id);

/** h('button', {class: 'x', onclick: f, 'aria-label': '…'}, 'text', child, …); falsy children are left out. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'style') Object.assign(element.style, value);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false && child !== ''));
  return element;
}

/** Makes something that is no button usable like one. */
export function pressable(element, label, press) {
  element.setAttribute('role', 'button');
  element.tabIndex = 0;
  if (label) element.setAttribute('aria-label', label);
  element.classList.add('pressable');
  const on = event => {
    event.preventDefault();
    event.stopPropagation();
    press(event);
  };
  element.addEventListener('click', on);
  element.addEventListener('keydown', event => {
    if (event.target === element && (event.key === 'Enter' || event.key === ' ')) on(event);
  });
  return element;
}

/** The URI as something that may become a link, or null: only the schemes LINE takes. */
export function safeUri(uri) {
  try {
    const parsed = new URL(uri);
    return ['http:', 'https:', 'line:', 'tel:'].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

let toastTimer;

export function toast(text) {
  const box = byId('toast');
  box.textContent = text;
  box.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { box.hidden = true; }, 3500);
}
