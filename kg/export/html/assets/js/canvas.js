/* Our own renderer: everything on one canvas, thinned out while it moves. */
const CanvasRenderer = (() => {
  const MOVING_EDGES = 2500,
    MOVING_NODES = 4000;

  function create(stage, on_) {
    const canvas = el("canvas", { tabindex: "-1" });
    stage.append(canvas);
    const ctx = canvas.getContext("2d", { alpha: false });
    const camera = { k: 1, tx: 0, ty: 0 };
    const looks = new Uint8Array(D.m);
    for (let e = 0; e < D.m; e++) looks[e] = Paint.look(e);
    let size = { w: 0, h: 0 },
      ratio = 1,
      frame = 0,
      moving = false,
      rest = 0,
      placed = [],
      ready = null;

    function measure() {
      ratio = Math.min(2, devicePixelRatio || 1);
      size = { w: stage.clientWidth, h: stage.clientHeight };
      canvas.width = Math.max(1, Math.round(size.w * ratio));
      canvas.height = Math.max(1, Math.round(size.h * ratio));
    }

    function draw() {
      frame = 0;
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      const every =
        moving && scene.edges.length > MOVING_EDGES ? Math.ceil(scene.edges.length / MOVING_EDGES) : 0;
      if (every && scene.nodes.length > MOVING_NODES) {
        Paint.dots(ctx, camera, ready, ratio);
        Paint.edges(ctx, camera, ready, { size, every });
      } else {
        ctx.fillStyle = Paint.colours.canvas;
        ctx.fillRect(0, 0, size.w, size.h);
        Paint.edges(ctx, camera, ready, { size, every });
        Paint.nodes(ctx, camera, ready, { size, every });
      }
      if (scene.centre >= 0 && on.node[scene.centre]) Paint.ring(ctx, camera, scene.centre);
      if (every) {
        Paint.carried(ctx, placed, camera);
        return;
      }
      placed = Paint.labels(ctx, camera, size, 260);
      on_.drawn(placed);
    }

    const redraw = () => {
      if (!frame && ready) frame = requestAnimationFrame(draw);
    };

    function move() {
      moving = true;
      clearTimeout(rest);
      rest = setTimeout(() => {
        moving = false;
        redraw();
      }, 140);
      redraw();
    }

    function zoom(factor, px, py) {
      const k = Math.min(12, Math.max(0.01, camera.k * factor));
      camera.tx = px - (px - camera.tx) * (k / camera.k);
      camera.ty = py - (py - camera.ty) * (k / camera.k);
      camera.k = k;
      move();
    }

    function nodeAt(px, py) {
      let best = -1,
        near = 14 * 14;
      for (const i of scene.nodes) {
        const dx = scene.x[i] * camera.k + camera.tx - px,
          dy = scene.y[i] * camera.k + camera.ty - py;
        const reach = dx * dx + dy * dy;
        if (reach < near) {
          near = reach;
          best = i;
        }
      }
      return best;
    }

    function edgeAt(px, py) {
      let best = -1,
        near = 6;
      const wx = (px - camera.tx) / camera.k,
        wy = (py - camera.ty) / camera.k,
        { x, y } = scene;
      for (const e of scene.edges) {
        const a = D.from[e],
          b = D.to[e],
          dx = x[b] - x[a],
          dy = y[b] - y[a];
        const along = Math.max(
          0,
          Math.min(1, ((wx - x[a]) * dx + (wy - y[a]) * dy) / (dx * dx + dy * dy || 1)),
        );
        const reach = Math.hypot(wx - x[a] - along * dx, wy - y[a] - along * dy) * camera.k;
        if (reach < near) {
          near = reach;
          best = e;
        }
      }
      return best;
    }

    const local = event => {
      const box = canvas.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    const held = new Map();
    let travelled = 0,
      spread = 0;

    canvas.addEventListener("pointerdown", event => {
      canvas.setPointerCapture(event.pointerId);
      held.set(event.pointerId, local(event));
      travelled = 0;
      spread = 0;
    });
    canvas.addEventListener("pointermove", event => {
      const [px, py] = local(event);
      if (!held.has(event.pointerId)) {
        const i = nodeAt(px, py);
        on_.hover(i, i < 0 && scene.edges.length < 8000 ? edgeAt(px, py) : -1, px, py);
        return;
      }
      const [ox, oy] = held.get(event.pointerId);
      held.set(event.pointerId, [px, py]);
      travelled += Math.abs(px - ox) + Math.abs(py - oy);
      if (held.size === 2) {
        const [a, b] = [...held.values()],
          now = Math.hypot(a[0] - b[0], a[1] - b[1]);
        if (spread) zoom(now / spread, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
        spread = now;
      } else {
        camera.tx += px - ox;
        camera.ty += py - oy;
        move();
      }
    });
    const release = event => {
      if (!held.delete(event.pointerId) || travelled > 5 || event.type !== "pointerup") return;
      const [px, py] = local(event),
        i = nodeAt(px, py);
      on_.pick(i, i < 0 ? edgeAt(px, py) : -1, event);
    };
    canvas.addEventListener("pointerup", release);
    canvas.addEventListener("pointercancel", release);
    canvas.addEventListener("pointerleave", () => on_.hover(-1, -1, 0, 0));
    canvas.addEventListener(
      "wheel",
      event => {
        event.preventDefault();
        zoom(Math.exp(-event.deltaY * 0.0016), ...local(event));
      },
      { passive: false },
    );

    measure();
    return {
      kind: "canvas",
      camera: () => camera,
      size: () => size,
      looks,
      show: () => {
        ready = Paint.sorted(looks);
        if (scene.edges.length > 20000) move();
        else redraw();
      },
      redraw,
      resize: () => {
        measure();
        redraw();
      },
      view: next => {
        Object.assign(camera, next);
        redraw();
      },
      pan: (dx, dy) => {
        camera.tx += dx;
        camera.ty += dy;
        move();
      },
      zoom: factor => zoom(factor, size.w / 2, size.h / 2),
      labels: () => placed,
    };
  }

  return { create };
})();
