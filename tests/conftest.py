"""For all tests: what is laid out does not change from run to run."""

import os

os.environ.setdefault("QT_HASH_SEED", "0")
