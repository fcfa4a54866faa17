"""Never reads: it waits for ever before the first line."""

import time

time.sleep(3600)
