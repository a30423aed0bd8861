// Talks to the simulator: what happened since, and what the person does.

import { toast } from './dom.js';

async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    toast(`ทำไม่ได้: ${problem.message ?? response.status}`);
    throw new Error(problem.message ?? response.status);
  }
  return response.json();
}

export const act = wish => post('/simulator/act', wish);
export const addPerson = name => post('/simulator/people', { name });
export const addRoom = (as, name) => post('/simulator/rooms', { as, name });
export const reset = () => post('/simulator/reset', {});

export async function raw(id) {
  const response = await fetch(`/simulator/raw/${encodeURIComponent(id)}`);
  return response.ok ? response.json() : {};
}

export async function state(after) {
  const response = await fetch(`/simulator/state?after=${after}`);
  if (!response.ok) throw new Error(response.status);
  return response.json();
}

const POLL_MS = 2000;

/** Calls back whenever something changed: by server-sent events, by polling where they do not come through. */
export function watch(changed, connected) {
  let polling = null;
  const poll = on => {
    if (on && !polling) polling = setInterval(changed, POLL_MS);
    if (!on && polling) { clearInterval(polling); polling = null; }
  };
  const source = new EventSource('/simulator/updates');
  source.addEventListener('changed', changed);
  source.onopen = () => { poll(false); connected(true); changed(); };
  source.onerror = () => { poll(true); };
}

export function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
