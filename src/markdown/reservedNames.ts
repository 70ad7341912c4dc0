const properties = `
  __proto__ alert all anchors append applets atob blur body btoa caches charset children chrome clear
  close closed confirm console constructor contains content cookie credentialless crypto dir doctype
  document domain dump embeds escape eval evaluate event external fence fetch find focus fonts forms
  frames fullscreen head hidden history images implementation length links location locationbar menubar
  name navigation navigator normalize open opener orientation origin parent performance personalbar
  plugins prefix prepend prerendering print prompt referrer safari scheduler screen scripts scroll
  scrollbars self sidebar status statusbar stop timeline title toolbar top undefined unescape viewport
  webkit when window write writeln
`;

const events = `
  abort absolutedeviceorientation afterprint animationcancel animationend animationiteration
  animationstart appinstalled auxclick beforecopy beforecut beforeinput beforeinstallprompt beforematch
  beforepaste beforeprint beforetoggle beforeunload beforexrselect blur cancel canplay canplaythrough
  change click close command contentvisibilityautostatechange contextlost contextmenu contextrestored copy
  cuechange cut dblclick devicelight devicemotion deviceorientation deviceorientationabsolute
  deviceproximity drag dragend dragenter dragleave dragover dragstart drop durationchange emptied ended
  error focus formdata freeze fullscreenchange fullscreenerror gamepadconnected gamepaddisconnected
  gesturechange gestureend gesturestart gotpointercapture hashchange input invalid keydown keypress keyup
  languagechange load loadeddata loadedmetadata loadstart lostpointercapture message messageerror
  mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel mozfullscreenchange
  mozfullscreenerror offline online orientationchange pagehide pagereveal pageshow pageswap paste pause
  play playing pointercancel pointerdown pointerenter pointerleave pointerlockchange pointerlockerror
  pointermove pointerout pointerover pointerrawupdate pointerup popstate prerenderingchange progress
  ratechange readystatechange rejectionhandled reset resize resume scroll scrollend scrollsnapchange
  scrollsnapchanging search securitypolicyviolation seeked seeking select selectionchange selectstart
  slotchange stalled storage storageaccess submit suspend timeupdate toggle touchcancel touchend touchmove
  touchstart transitioncancel transitionend transitionrun transitionstart unhandledrejection unload
  userproximity visibilitychange volumechange vrdisplayactivate vrdisplayconnect vrdisplaydeactivate
  vrdisplaydisconnect vrdisplaypresentchange waiting webkitanimationend webkitanimationiteration
  webkitanimationstart webkitfullscreenchange webkitfullscreenerror webkitmouseforcechanged
  webkitmouseforcedown webkitmouseforceup webkitmouseforcewillbegin webkittransitionend wheel
`;

/**
 * Lower-case names of properties of `window` and `document`, the handlers of events among them. The HTML standard makes
 * an element with the id `status` the value of `window.status` where nothing else has that name ("named access on the
 * Window object"), so a heading could stand in for an object that a script looks for. Names with capitals cannot be
 * slugs. Taken from Chromium 156, with those that only Firefox and Safari have.
 */
export const reservedNames: ReadonlySet<string> = new Set([
  ...properties.trim().split(/\s+/),
  ...events
    .trim()
    .split(/\s+/)
    .map((event) => `on${event}`),
]);
