"""Memory that sessions share: what one run gives back, the next one takes, of whichever network.

An arena of its own holds on to the memory of all layers of a session's network, and touches it anew for each session:
for graphs that go backwards, of which one explanation makes several, that is most of a gigabyte each time.
"""

from __future__ import annotations

import threading
import weakref
from contextlib import suppress
from typing import Any

from .device import CPU, runtime
from .onnx_package import onnx_package

_SHARED = (
    ("session.use_env_allocators", "1"),
    # Weights stay as long as their session: among what comes and goes they would keep it from being given back.
    ("session.use_device_allocator_for_initializers", "1"),
)
_lock = threading.RLock()
_users: set[int] = set()
_made = False


def shared(options: Any) -> None:
    """Have sessions of ``options`` take their memory on the CPU from the arena."""
    global _made
    onnxruntime = runtime()
    with _lock:
        if not _made:
            kind, use = onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, onnxruntime.OrtMemType.DEFAULT
            with suppress(RuntimeError):  # there is one already, another plugin's; newer runtimes replace it
                onnxruntime.create_and_register_allocator(onnxruntime.OrtMemoryInfo("Cpu", kind, 0, use), None)
            _made = True
    for key, value in _SHARED:
        options.add_session_config_entry(key, value)


def used_by(user: object) -> None:
    """Keep the arena's memory as long as there is ``user``; when the last one is gone, the system has it back."""
    with _lock:
        _users.add(id(user))
    weakref.finalize(user, _left, id(user)).atexit = False


def _left(user: int) -> None:
    with _lock:
        _users.discard(user)
        if not _users:
            _give_back()


def _give_back() -> None:
    """The runtime does it at the end of a run, of any session."""
    helper = onnx_package().helper
    told = [helper.make_tensor_value_info(name, onnx_package().TensorProto.FLOAT, [1]) for name in "xy"]
    graph = helper.make_graph([helper.make_node("Identity", ["x"], ["y"])], "nothing", told[:1], told[1:])
    content = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8).SerializeToString()
    onnxruntime = runtime()
    options, run = onnxruntime.SessionOptions(), onnxruntime.RunOptions()
    options.intra_op_num_threads = 1
    shared(options)
    run.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    onnxruntime.InferenceSession(content, options, providers=[CPU]).run(None, {"x": [0.0]}, run)
