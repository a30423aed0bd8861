// What pressing a button, a chip or a menu area does, by the kind of its action.

import { act } from './server.js';
import { byId, safeUri, toast } from './dom.js';
import { ask } from './dialogs.js';
import { here } from './model.js';

const PICKERS = { date: 'date', time: 'time', datetime: 'datetime-local' };

let menuSwitch = () => {};

/** Tells how to open or close the rich menu, for postbacks that ask for it. */
export const onMenuSwitch = callback => { menuSwitch = callback; };

export function perform(action) {
  switch (action?.type) {
    case 'message': return act({ ...here(), do: 'say', text: action.text });
    case 'postback': return postback(action);
    case 'uri': return visit(action.uri);
    case 'datetimepicker': return pick(action);
    case 'clipboard': return copy(action.clipboardText);
    case 'location': return location();
    case 'camera': return byId('camera').click();
    case 'cameraRoll': return byId('images').click();
    case 'richmenuswitch': return act({ ...here(), do: 'switchMenu', alias: action.richMenuAliasId, data: action.data });
    default: return toast(`ไม่รู้จัก action: ${action?.type}`);
  }
}

async function postback(action) {
  if (action.inputOption === 'openRichMenu') menuSwitch(true);
  if (action.inputOption === 'closeRichMenu') menuSwitch(false);
  if (action.inputOption === 'openKeyboard') {
    byId('text').value = action.fillInText ?? '';
    byId('text').focus();
  }
  await act({ ...here(), do: 'postback', data: action.data, displayText: action.displayText ?? action.text ?? '' });
}

function visit(uri) {
  const href = safeUri(uri);
  if (!href) return toast('ลิงก์นี้เปิดไม่ได้');
  if (/^https?:/.test(href)) window.open(href, '_blank', 'noopener,noreferrer');
  else if (href.startsWith('tel:')) toast(`โทร ${decodeURIComponent(href.slice(4))}`);
  else if (href.includes('/nv/location') || href.includes('nv/location')) location();
  else toast(`เปิดในแอป: ${href}`);
  return undefined;
}

async function pick(action) {
  const values = await ask(action.label ?? 'เลือกวันเวลา', [{
    name: 'value',
    label: 'วันเวลา',
    type: PICKERS[action.mode],
    value: action.initial ?? '',
    min: action.min,
    max: action.max,
  }]);
  if (!values?.value) return;
  await act({ ...here(), do: 'postback', data: action.data, params: { [action.mode]: values.value } });
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast('คัดลอกแล้ว');
  } catch {
    toast(`คัดลอกไม่ได้: ${text}`);
  }
}

export async function location() {
  const values = await ask('ส่งตำแหน่ง', [
    { name: 'title', label: 'ชื่อสถานที่', value: 'องค์การบริหารส่วนจังหวัดนครพนม' },
    { name: 'address', label: 'ที่อยู่', value: 'อ.เมืองนครพนม จ.นครพนม 48000' },
    { name: 'latitude', label: 'ละติจูด', type: 'number', step: 'any', min: -90, max: 90, value: '17.4108' },
    { name: 'longitude', label: 'ลองจิจูด', type: 'number', step: 'any', min: -180, max: 180, value: '104.7786' },
  ], 'ส่ง');
  if (!values) return;
  await act({
    ...here(),
    do: 'location',
    title: values.title,
    address: values.address,
    latitude: Number(values.latitude),
    longitude: Number(values.longitude),
  });
}
