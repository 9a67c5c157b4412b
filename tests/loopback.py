"""A server on loopback: files with range requests, tiles whose colour tells where they are, a WMS and a WMTS."""

from __future__ import annotations

import http.server
import struct
import threading
import zlib
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs


def png(colour, width=256, height=256):
    """Return a PNG of one colour, without a library."""
    row = b"\0" + bytes(colour) * width

    def chunk(kind, held):
        return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(row * height)) + chunk(b"IEND", b"")
    )


def capabilities(address, deepest=16):
    """Return what a WMTS at ``address`` says of itself: the layer ``ortho`` of the tiles, down to a zoom level."""
    end = 20037508.342789244
    matrices = "".join(
        f"<TileMatrix><ows:Identifier>{zoom}</ows:Identifier>"
        f"<ScaleDenominator>{2 * end / 256 / 2**zoom / 0.00028!r}</ScaleDenominator>"
        f"<TopLeftCorner>-{end} {end}</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>"
        f"<MatrixWidth>{2**zoom}</MatrixWidth><MatrixHeight>{2**zoom}</MatrixHeight></TileMatrix>"
        for zoom in range(deepest + 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><Capabilities xmlns="http://www.opengis.net/wmts/1.0" '
        'xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">'
        "<ows:ServiceIdentification><ows:Title>Tiles</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType>"
        "<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>"
        "<Contents><Layer><ows:Title>Ortho</ows:Title><ows:WGS84BoundingBox>"
        "<ows:LowerCorner>-180 -85.05</ows:LowerCorner><ows:UpperCorner>180 85.05</ows:UpperCorner>"
        "</ows:WGS84BoundingBox><ows:Identifier>ortho</ows:Identifier>"
        '<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>'
        "<TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>"
        f'<ResourceURL format="image/png" resourceType="tile" '
        f'template="{address}/tiles/{{TileMatrix}}/{{TileCol}}/{{TileRow}}.png"/></Layer>'
        "<TileMatrixSet><ows:Identifier>web</ows:Identifier>"
        f"<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>{matrices}</TileMatrixSet></Contents>"
        "</Capabilities>"
    )


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder with range requests, tiles whose colour tells x, y and z, a WMS, and the tiles as a WMTS."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """Say nothing."""

    def do_HEAD(self):
        self._answer(False)

    def do_GET(self):
        self._answer(True)

    def _answer(self, body):
        self.server.asked.append(self.path)
        parts = self.path.split("?")[0].strip("/").split("/")
        if parts[0] == "tiles" and len(parts) == 4:
            z, x, y = int(parts[1]), int(parts[2]), int(parts[3].split(".")[0])
            if self.server.broken:
                return self._send(500, b"", body)
            return self._send(200, png((x % 256, y % 256, z)), body, "image/png")
        if parts[0] == "wms":
            query = {key.upper(): value[0] for key, value in parse_qs(self.path.split("?")[1]).items()}
            return self._send(200, png((10, 20, 30), int(query["WIDTH"]), int(query["HEIGHT"])), body, "image/png")
        if parts[0] == "wmts.xml":
            return self._send(200, capabilities(self.server.address).encode(), body, "text/xml")
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            return self._send(404, b"", body)
        held = path.read_bytes()
        span = self.headers.get("Range")
        if span is None:
            return self._send(200, held, body)
        first, last = span.split("=")[1].split("-")
        last = min(int(last) if last else len(held) - 1, len(held) - 1)
        return self._send(206, held[int(first) : last + 1], body, rest=f"bytes {first}-{last}/{len(held)}")

    def _send(self, code, held, body, kind="application/octet-stream", rest=None):
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(held)))
        self.send_header("Accept-Ranges", "bytes")
        if rest:
            self.send_header("Content-Range", rest)
        self.end_headers()
        if body:
            self.wfile.write(held)


class Server(http.server.ThreadingHTTPServer):
    """Does not mind those who hang up."""

    def handle_error(self, *_):
        """Say nothing."""


@contextmanager
def serve(folder):
    """Serve ``folder``, ``/tiles/z/x/y.png``, ``/wms`` and ``/wmts.xml``.

    ``address`` is where; ``asked`` holds the paths asked for; with ``broken`` tiles are answered with an error.
    """
    made = Server(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    made.asked, made.broken = [], False
    made.address = f"http://127.0.0.1:{made.server_port}"
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        made.shutdown()
        thread.join()
        made.server_close()
