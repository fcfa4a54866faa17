"""The steps, in files named for their revision; a step that was released never changes."""
