"""The fast JSON parser; the only module that knows which one it is."""

import jiter


def parse(data: bytes) -> object:
    """Parse one JSON text, fast and without a diagnosis.

    What it accepts may still break I-JSON or a limit (an integer beyond 2^53 - 1, ``1e400`` as infinity, a
    noncharacter); what it refuses goes to the scanner, which alone says why. A variant that may only use the
    standard library refuses everything here and so leaves all to the scanner.

    Raises:
        ValueError: not acceptable, or not certain to be.
    """
    # Only property names are cached between calls: values of one payload must not outlive it in the process.
    return jiter.from_json(data, catch_duplicate_keys=True, allow_inf_nan=False, cache_mode="keys")
