"""What a receiving platform keeps: payloads, submissions, records, receipts, keys and the audit trail.

Functions here take a connection and know no rule. A store is used so: ``with store.open(url).write() as connection``.
"""

from validator.store.engine import Store, StoreUnavailable, connect
from validator.store.engine import open_store as open  # noqa: A004  store.open reads as what it does

__all__ = ["Store", "StoreUnavailable", "connect", "open"]
