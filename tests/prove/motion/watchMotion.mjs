/**
 * Writes down everything that is set in motion on a page. Runs in the page before any other script.
 */
export function watchMotion() {
  const seen = new Set();
  window.motionSeen = seen;
  const nameOf = (target) => {
    if (!(target instanceof Element)) return "the page";
    const around = target.closest("[class]")?.classList[0];
    return [around, target.localName].filter(Boolean).join(" ");
  };
  // What Storybook draws around a story is not ours.
  const isOurs = (target) =>
    !(target instanceof Element) ||
    target.matches("html, body") ||
    (target.getRootNode().host ?? target).closest("#storybook-root, dialog") !== null;

  function note(animation) {
    const { effect, timeline } = animation;
    const target = effect?.target;
    if (!isOurs(target)) return;
    // What is shown later moves nothing by itself.
    const kept = ["offset", "computedOffset", "easing", "composite", "display"];
    if (effect.getKeyframes().every((frame) => Object.keys(frame).every((key) => kept.includes(key)))) return;
    const { duration, delay } = effect.getComputedTiming();
    // A share of the way that is scrolled, where that leads the animation.
    const isLong =
      typeof duration !== "number" || !(timeline instanceof DocumentTimeline) || duration + delay > 1;
    const name = animation.animationName ?? animation.transitionProperty ?? "animate()";
    if (isLong) seen.add(`${nameOf(target)}: ${name} for ${String(duration)} ms`);
  }
  for (const event of ["transitionrun", "animationstart"]) {
    addEventListener(event, ({ target }) => target.getAnimations?.().forEach(note), true);
  }
  const { animate } = Element.prototype;
  Element.prototype.animate = function animateAndTell(...given) {
    const animation = animate.apply(this, given);
    note(animation);
    return animation;
  };
  for (const [owner, names] of [
    [Element.prototype, ["scroll", "scrollTo", "scrollBy", "scrollIntoView"]],
    [window, ["scroll", "scrollTo", "scrollBy"]],
  ]) {
    for (const name of names) {
      const plain = owner[name];
      owner[name] = function scrollAndTell(...given) {
        if (given[0]?.behavior === "smooth") seen.add(`${nameOf(this)}: ${name} smoothly`);
        return plain.apply(this, given);
      };
    }
  }
  const { startViewTransition } = Document.prototype;
  Document.prototype.startViewTransition = function startAndTell(...given) {
    seen.add("the page: view transition");
    return startViewTransition.apply(this, given);
  };
  window.motionNow = () => {
    document.getAnimations().forEach(note);
    for (const element of document.querySelectorAll("html, body, #storybook-root *")) {
      if (getComputedStyle(element).scrollBehavior === "smooth")
        seen.add(`${nameOf(element)}: scrolls smoothly`);
      if (element.matches("animate, animateTransform, animateMotion, marquee"))
        seen.add(`${nameOf(element)}: moves by itself`);
    }
    const found = [...seen];
    seen.clear();
    return found;
  };
}
