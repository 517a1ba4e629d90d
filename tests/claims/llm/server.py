"""A server on this machine that speaks the OpenAI protocol and says what a test wants it to say."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

__all__ = ["Model", "serving", "statements"]


@dataclass(slots=True)
class Model:
    """What the server answers: the text for what it was asked, how late, and with which HTTP status."""

    text: Callable[[str], str]
    seconds: float = 0.0
    status: int = 200
    asked: list[dict[str, Any]] = field(default_factory=list)
    address: str = ""


def statements(*rows: dict[str, Any]) -> str:
    return json.dumps({"statements": rows})


@contextmanager
def serving(model: Model) -> Iterator[Model]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            model.asked.append({"path": self.path, **body})
            time.sleep(model.seconds)
            content = model.text(body["messages"][-1]["content"])
            answer = {
                "id": "reply",
                "object": "chat.completion",
                "created": 0,
                "model": body["model"],
                "choices": [
                    {
                        "index": 0,
                        "finish_reason": "stop",
                        "message": {"role": "assistant", "content": content},
                    }
                ],
                "usage": {"prompt_tokens": 1000, "completion_tokens": 200, "total_tokens": 1200},
            }
            data = json.dumps(answer).encode()
            # Who waits no longer for a late answer has hung up.
            with suppress(ConnectionError):
                self.send_response(model.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    model.address = f"http://127.0.0.1:{server.server_port}/v1"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield model
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
